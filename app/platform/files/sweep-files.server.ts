import type { Logger } from "pino";
import type { Db } from "#db/connect.server.ts";
import { namedFiles } from "#db/keeping/named-files.server.ts";
import { day } from "../durations.ts";
import { aloneIn } from "../keeping/backup-folder.server.ts";
import { FolderTaken } from "../keeping/keeping-error.ts";
import type { FileStore } from "./file-store.server.ts";

type Sweep = {
  db: Db;
  files: Pick<FileStore, "sealed">;
  config: { backup: { dir: string } | null };
  log: Logger;
  now: () => Date;
};

/** More than these, and more than half of all: then it is rather the store that lacks rows. */
const unlikely = 100;

/**
 * Removes files that no row names, e.g. of a process that was killed between file and row. A file gets its row at once, so one of
 * a day ago is nobody's that is just being sent. Never while a backup is made, which could still look for it.
 */
export async function sweepFiles({ config, ...sweep }: Sweep) {
  try {
    return await (config.backup ? aloneIn(config.backup.dir, () => removeNeedless(sweep)) : removeNeedless(sweep));
  } catch (error) {
    if (error instanceof FolderTaken) return 0;
    throw error;
  }
}

async function removeNeedless({ db, files: { sealed }, log, now }: Omit<Sweep, "config">) {
  const yesterday = new Date(now().getTime() - day);
  /** The files before the rows: what is sent in between has a row, and is young besides. */
  const all = await Array.fromAsync(sealed.list());
  const named = await namedFiles(db);
  const needless = all.filter(({ id, writtenAt }) => !named.has(id) && writtenAt < yesterday);
  log.info({ files: all.length, withoutRow: needless.length }, "files without a row, before they are removed");
  if (needless.length > unlikely && needless.length > all.length / 2)
    throw new Error(`${needless.length} of ${all.length} files have no row: nothing was removed. Is this their store?`);
  for (const { id } of needless) await sealed.remove(id);
  return needless.length + (await sealed.removeUnfinished(yesterday));
}
