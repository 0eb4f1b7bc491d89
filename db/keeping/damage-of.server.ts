import SQLite from "better-sqlite3";

/** What SQLite finds damaged in a store, in its words; none if it is whole. Takes as long as reading all of it. */
export function damageOf(file: string): string[] {
  let store: SQLite.Database | undefined;
  try {
    store = new SQLite(file, { readonly: true, fileMustExist: true });
    store.pragma("mmap_size = 0");
    store.pragma("cell_size_check = 1");
    const found = store.prepare<[], string>("pragma quick_check(20)").pluck().all();
    return found.join() === "ok" ? [] : found;
  } catch (error) {
    if (!(error instanceof SQLite.SqliteError)) throw error;
    return [error.message];
  } finally {
    store?.close();
  }
}
