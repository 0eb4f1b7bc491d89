import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { holdLock } from "#db/hold-lock.server.ts";
import { isBackupName, type Keep, needlessBackups } from "./backup-names.ts";
import { forceToDisk } from "./durable-files.server.ts";
import { FolderTaken, KeepingError } from "./keeping-error.ts";
import { manifestName } from "./manifest.server.ts";

/** What is not finished, or no longer whole, is called so, and whoever comes next takes it away. */
const unfinished = ".part";

export const unfinishedIn = (folder: string, name: string) => path.join(folder, `${name}${unfinished}`);

/** The one who works in the folder of backups; a second one is turned away. */
export async function aloneIn<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const leave = holdLock(path.join(folder, "backup.lock"), { patience: 0 });
  if (!leave) throw new FolderTaken(`Another backup or test restore is under way in ${folder}. Wait for its end.`);
  try {
    for (const name of await readdir(folder)) {
      if (name.endsWith(unfinished)) await rm(path.join(folder, name), { recursive: true, force: true });
    }
    return await work();
  } finally {
    leave();
  }
}

/** The oldest first. */
export async function completeBackups(folder: string) {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => isBackupName(name) && existsSync(path.join(folder, name, manifestName))).sort();
}

/** A backup itself, or the newest one in a folder of backups. */
export async function backupAt(folder: string) {
  if (existsSync(path.join(folder, manifestName)) || isBackupName(path.basename(path.resolve(folder)))) return folder;
  const newest = (await completeBackups(folder)).at(-1);
  if (newest === undefined) throw new KeepingError(`There is no complete backup in ${folder}.`);
  return path.join(folder, newest);
}

/** Loses its name before it loses anything else. */
export async function removeNeedless(folder: string, keep: Keep) {
  for (const name of needlessBackups(await completeBackups(folder), keep)) {
    const going = unfinishedIn(folder, name);
    await rename(path.join(folder, name), going);
    await forceToDisk(folder);
    await rm(going, { recursive: true, force: true });
  }
}
