import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { FilesPlace } from "../files/stores/files-place.server.ts";
import { programVersion } from "../program-version.server.ts";
import { aloneIn, completeBackups, removeNeedless, unfinishedIn } from "./backup-folder.server.ts";
import { backupName, type Keep } from "./backup-names.ts";
import { type CollectedFiles, collectFiles, type CopyFile, copyFrom } from "./collect-files.server.ts";
import { factsOf, forceToDisk } from "./durable-files.server.ts";
import { inWords } from "./in-words.ts";
import { isInside } from "./is-inside.server.ts";
import { KeepingError } from "./keeping-error.ts";
import { filesFolder, writeManifest } from "./manifest.server.ts";
import { type StorePlace, type StoreToCopy, storeToCopy } from "./store-to-copy.server.ts";
import { withFiles } from "./with-files.server.ts";

export type Backup = StorePlace & {
  /** Where its documents lie. */
  place: FilesPlace;
  backupDir: string;
  now: Date;
  /** Null: all of them. */
  keep: Keep | null;
  /** Takes no file over from the backup before, because that one is damaged. */
  afresh?: boolean;
};

export type BackupMade = { folder: string; bytes: number; files: number; missing: string[] };

/**
 * The store of one moment and every file that it names, in a folder of its own, which gets its name when all of it is on
 * the disk. The board goes on meanwhile, in this process or another.
 */
export async function makeBackup(backup: Backup, copy?: CopyFile): Promise<BackupMade> {
  const { dataDir, backupDir } = backup;
  const source = storeToCopy(backup);
  if (isInside(backupDir, dataDir)) throw new KeepingError(`${backupDir} lies in the data folder itself.`);
  try {
    return await aloneIn(backupDir, () =>
      withFiles(backup, (files) => make(backup, { source, copy: copy ?? copyFrom(files) })),
    );
  } catch (error) {
    throw inWords(error, `The backup into ${backupDir} failed`);
  }
}

type Sources = { source: StoreToCopy; copy: CopyFile };

async function make({ backupDir, now, keep, afresh }: Backup, { source, copy }: Sources): Promise<BackupMade> {
  const name = backupName(now);
  const folder = path.join(backupDir, name);
  if (existsSync(folder)) throw new KeepingError(`${folder} is there already.`);
  const part = unfinishedIn(backupDir, name);
  const former = afresh ? undefined : (await completeBackups(backupDir)).at(-1);
  try {
    await mkdir(path.join(part, filesFolder), { recursive: true, mode: 0o700 });
    const files = await collectFiles({ to: part, former: former && path.join(backupDir, former), copy });
    const { store, missing } = await copyTogether({ source, part, files });
    await files.removeOthers(store.files.map(({ id }) => id));
    const storeFile = path.join(part, source.name);
    await forceToDisk(storeFile);
    const facts = { [source.name]: await factsOf(storeFile), ...files.facts() };
    await writeManifest(part, {
      version: programVersion().version,
      at: now.toISOString(),
      migrations: store.migrations,
      rows: store.rows,
      files: facts,
      missing,
    });
    for (const one of [path.join(part, filesFolder), part]) await forceToDisk(one);
    await rename(part, folder);
    await forceToDisk(backupDir);
    if (keep) await removeNeedless(backupDir, keep);
    const bytes = Object.values(facts).reduce((sum, { size }) => sum + size, 0);
    return { folder, bytes, files: Object.keys(facts).length - 1, missing };
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

/** An erasure between file and row takes less. */
const breath = 300;
const mostTries = 5;

/**
 * A file that is erased after the store was copied, and before its turn came, makes a copy that names what is gone. The
 * store is then copied once more, without the row, and of files only what came meanwhile. What is missing twice running
 * the data folder itself has lost: that is said, and no reason to keep no backup.
 */
async function copyTogether({ source, part, files }: { source: StoreToCopy; part: string; files: CollectedFiles }) {
  let before: string[] = [];
  for (let tries = 1; ; tries++) {
    const store = await source.copyTo(path.join(part, source.name));
    const missing = await files.take(store.files.map(({ id }) => id));
    const isLost = missing.length > 0 && missing.every((id) => before.includes(id));
    if (missing.length === 0 || isLost || tries === mostTries) return { store, missing };
    before = missing;
    await pause(breath);
  }
}
