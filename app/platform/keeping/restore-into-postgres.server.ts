import { createReadStream } from "node:fs";
import path from "node:path";
import { connect, type Db } from "#db/connect.server.ts";
import { readTables } from "#db/keeping/read-tables.server.ts";
import { nameWhole, restoreDump } from "#db/keeping/restore-dump.server.ts";
import { checkPostgres } from "#db/postgres/check-postgres.server.ts";
import { emptyStore, refuseFilled } from "#db/postgres/empty-store.server.ts";
import { type FilesPlace, sealedStoreOf } from "../files/stores/files-place.server.ts";
import type { SealedStore } from "../files/stores/sealed-store.ts";
import { appendToJournal, readJournal } from "../journal/journal-file.server.ts";
import { examineRestored } from "./examine.server.ts";
import { inWords } from "./in-words.ts";
import { KeepingError } from "./keeping-error.ts";
import { dumpName, filesFolder, idOf, type Manifest, storeIn } from "./manifest.server.ts";
import { wholeBackup } from "./whole-backup.server.ts";

type Restore = { folder: string; url: string; dataDir: string; place: FilesPlace };

/** Puts a backup of PostgreSQL into an empty database. Looked at before, and what was written is looked at after. */
export async function restoreIntoPostgres({ folder, url, dataDir, place }: Restore) {
  try {
    const { backup, manifest } = await wholeBackup(folder);
    if (storeIn(manifest) !== dumpName)
      throw new KeepingError(
        `${backup} is of SQLite. Restore it without DATABASE_URL, then: npm run office -- move-to-postgres`,
      );
    await checkPostgres(url, { patience: 0 });
    const db = await connect(url, { size: 3, statementTimeout: 0 });
    try {
      await refuseFilled(db);
      await write({ backup, manifest, db, url, dataDir, files: sealedStoreOf(place, { db, dataDir }) });
    } finally {
      await db.destroy();
    }
    return { backup, manifest };
  } catch (error) {
    throw inWords(error, "The restore failed");
  }
}

type Writing = { backup: string; manifest: Manifest; db: Db; url: string; dataDir: string; files: SealedStore };

/** What was written is taken away again, of documents only what was not there before. */
async function write({ backup, manifest, db, url, dataDir, files }: Writing) {
  const written: string[] = [];
  try {
    await restoreDump(path.join(backup, dumpName), { db, url });
    const before = new Set(await Array.fromAsync(files.list(), ({ id }) => id));
    for (const [name, { size }] of Object.entries(manifest.files)) {
      if (!name.startsWith(`${filesFolder}/`)) continue;
      const id = idOf(name);
      if (!before.has(id)) written.push(id);
      const pieces = createReadStream(path.join(backup, name)) as AsyncIterable<Buffer>;
      await files.write(id, { size, pieces });
    }
    const problems = await examineRestored(await readTables(db), { manifest, files });
    if (problems.length > 0) throw new KeepingError(`What was written is not what was read: ${problems.join(" ")}`);
    appendToJournal(dataDir, readJournal(path.dirname(path.resolve(backup))));
    await nameWhole(db);
  } catch (error) {
    for (const id of written) await files.remove(id).catch(() => undefined);
    await emptyStore(db);
    throw error;
  }
}
