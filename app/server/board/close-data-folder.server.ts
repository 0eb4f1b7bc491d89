import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { halfRestored } from "#app/platform/keeping/restore-backup.server.ts";
import { UsageError } from "../usage-error.ts";

const filesOfSqlite = ["board.db", "board.lock"];
const ownFolders = ["files"];

/**
 * Makes the folder of everything that must be kept, readable by nobody else, and closes one that was made more openly.
 * SQLite gives the files beside the store the rights of the store; with PostgreSQL only files are in it.
 */
export function closeDataFolder(folder: string, { hasStore = true } = {}) {
  if (existsSync(path.join(folder, halfRestored)))
    throw new UsageError(
      `A restore into ${path.resolve(folder)} did not reach its end. Empty the folder and restore again.`,
    );
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (hasStore) for (const name of filesOfSqlite) create(path.join(folder, name));
  } catch (error) {
    throw new UsageError(`${folder} cannot be written to (${codeOf(error)}). Choose another folder with DATA_DIR.`);
  }
  for (const name of readdirSync(folder)) {
    if (/^board\.(?:db|lock)/.test(name)) close(path.join(folder, name), 0o600);
    if (ownFolders.includes(name)) close(path.join(folder, name), 0o700);
  }
  close(folder, 0o700);
}

/** What is in it, nobody else reaches then, whatever rights it has itself. */
export function closeBackups(folder: string) {
  if (existsSync(folder)) close(folder, 0o700);
}

/** Never opens one that is there: to close it again would end the locks that this process holds on it. */
function create(file: string) {
  if (!existsSync(file)) closeSync(openSync(file, "a", 0o600));
}

/** A folder like /tmp, which everybody may write to, is no folder to close to everybody. */
function close(file: string, mode: number) {
  const { mode: given } = statSync(file);
  const isShared = (given & 0o1000) !== 0;
  if ((given & 0o777) === mode || isShared) return;
  try {
    chmodSync(file, mode);
  } catch (error) {
    if (codeOf(error) !== "EPERM") throw error;
    process.emitWarning(`${file} can be read by others, and this user may not change that.`);
  }
}

function codeOf(error: unknown) {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
