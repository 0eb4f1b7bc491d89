import SQLite from "better-sqlite3";

/**
 * One process at a time: null where another one, or another part of this one, holds the lock. It is the operating
 * system's, through SQLite, so it ends with its process, however that ends. Whoever has it keeps what is returned, and
 * calls it at the end: a lock that nobody holds any more is open.
 */
export function holdLock(file: string, { patience }: { patience: number }): (() => void) | null {
  const lock = new SQLite(file, { timeout: patience });
  try {
    lock.exec("pragma locking_mode = exclusive; begin exclusive");
  } catch (error) {
    lock.close();
    if (!(error instanceof SQLite.SqliteError && error.code.startsWith("SQLITE_BUSY"))) throw error;
    return null;
  }
  return () => lock.close();
}
