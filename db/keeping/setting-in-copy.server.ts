import SQLite from "better-sqlite3";

/** One setting of a copy of the store, or null where there is none. Changes nothing. */
export function settingInCopy(file: string, key: string): string | null {
  const store = new SQLite(file, { readonly: true, fileMustExist: true });
  try {
    return store.prepare<[string], string>("select value from setting where key = ?").pluck().get(key) ?? null;
  } finally {
    store.close();
  }
}
