import { createReadStream } from "node:fs";
import { chmod, mkdir, readdir, rename } from "node:fs/promises";
import path from "node:path";
import { holdLock } from "#db/hold-lock.server.ts";
import { type FilesPlace, sealedStoreOf } from "../files/stores/files-place.server.ts";
import type { SealedStore } from "../files/stores/sealed-store.ts";
import { appendToJournal, readJournal } from "../journal/journal-file.server.ts";
import { copyDurably, forceToDisk } from "./durable-files.server.ts";
import { examine } from "./examine.server.ts";
import { inWords } from "./in-words.ts";
import { KeepingError } from "./keeping-error.ts";
import { filesFolder, idOf, type Manifest, storeIn, storeName } from "./manifest.server.ts";
import { wholeBackup } from "./whole-backup.server.ts";

/** There from the first moment of a restore to its last: with it, a data folder is none yet. */
export const halfRestored = `${storeName}.restoring`;

/** A disk of its own has this one from the beginning. */
const allowed = ["lost+found"];

/** Puts a backup into an empty data folder, with the journal that lies beside it. Looked at before, and what was written is looked at after. */
export async function restoreBackup({
  folder,
  dataDir,
  place,
}: {
  folder: string;
  dataDir: string;
  place: FilesPlace;
}) {
  const { backup, manifest } = await wholeBackup(folder);
  if (storeIn(manifest) !== storeName)
    throw new KeepingError(`${backup} is of PostgreSQL. Set DATABASE_URL to an empty database, and restore it there.`);
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await refuseWhatIsThere(dataDir);
    await write({ backup, manifest, dataDir, files: place.kind === "disk" ? null : sealedStoreOf(place, { dataDir }) });
  } catch (error) {
    throw inWords(error, `The restore into ${dataDir} failed; empty the folder before you try again`);
  }
  return { backup, manifest };
}

async function refuseWhatIsThere(dataDir: string) {
  const there = (await readdir(dataDir)).filter((name) => !allowed.includes(name));
  if (there.length > 0)
    throw new KeepingError(
      `${path.resolve(dataDir)} is not empty (${there.slice(0, 3).join(", ")}). Stop the board, move the folder away and restore into an empty one.`,
    );
}

type Restoring = {
  backup: string;
  manifest: Manifest;
  dataDir: string;
  /** Null: in the data folder. */
  files: SealedStore | null;
};

async function write({ backup, manifest, dataDir, files }: Restoring) {
  await chmod(dataDir, 0o700);
  const leave = holdLock(path.join(dataDir, "board.lock"), { patience: 0 });
  if (!leave) throw new KeepingError(`A board runs in ${path.resolve(dataDir)}. Stop it first.`);
  try {
    await chmod(path.join(dataDir, "board.lock"), 0o600);
    const store = path.join(dataDir, halfRestored);
    await copyDurably(path.join(backup, storeName), store);
    await forceToDisk(dataDir);
    await mkdir(path.join(dataDir, filesFolder), { mode: 0o700 });
    for (const [name, { size }] of Object.entries(manifest.files)) {
      const from = path.join(backup, name);
      if (name === storeName) continue;
      if (files) await files.write(idOf(name), { size, pieces: createReadStream(from) as AsyncIterable<Buffer> });
      else await copyDurably(from, path.join(dataDir, name));
    }
    await forceToDisk(path.join(dataDir, filesFolder));
    appendToJournal(dataDir, readJournal(path.dirname(path.resolve(backup))));
    await nameWhenWhole(store, { manifest, dataDir, files });
  } finally {
    leave();
  }
}

async function nameWhenWhole(store: string, { manifest, dataDir, files }: Omit<Restoring, "backup">) {
  const named = path.join(dataDir, storeName);
  await rename(store, named);
  const problems = await examine(dataDir, manifest, files);
  if (problems.length > 0) {
    await rename(named, store);
    throw new KeepingError(`What was written is not what was read: ${problems.join(" ")} Is the disk in order?`);
  }
  await forceToDisk(dataDir);
}
