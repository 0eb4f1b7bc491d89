import path from "node:path";
import SQLite from "better-sqlite3";
import { closeDataFolder } from "./close-data-folder.server.ts";
import { UsageError } from "./usage.ts";

/** A board that is just being stopped gets so many milliseconds to leave. */
const usualPatience = 2000;

/**
 * One process serves a folder: two would send each mail twice and lend each other's places. The lock is the operating
 * system's, through SQLite, so it ends with its process, however that ends. Commands of the office need none. Whoever
 * runs the board keeps what is returned, and calls it at the end: a lock that nobody holds any more is open.
 */
export function claimDataFolder(folder: string, { patience = usualPatience } = {}): () => void {
  closeDataFolder(folder);
  const lock = new SQLite(path.join(folder, "board.lock"), { timeout: patience });
  try {
    lock.exec("pragma locking_mode = exclusive; begin exclusive");
  } catch (error) {
    lock.close();
    if (!(error instanceof SQLite.SqliteError && error.code.startsWith("SQLITE_BUSY"))) throw error;
    throw new UsageError(
      `Another process runs the board of ${path.resolve(folder)}. Stop it first, or choose another folder with DATA_DIR.`,
    );
  }
  return () => lock.close();
}
