import { chmod, open } from "node:fs/promises";
import SQLite from "better-sqlite3";

/** Pages of four kilobytes: half a millisecond, after which whoever waits in this process comes first. */
const pagesAStep = 100;

/**
 * The store of one moment, while others go on writing. Between its steps SQLite would begin anew whenever another
 * connection has written; a transaction that only reads holds the moment fast. The copy is one file without a log beside
 * it, so it can be read where nothing may be written.
 */
export async function copyStore(file: string, copy: string) {
  await (await open(copy, "wx", 0o600)).close();
  const store = new SQLite(file, { readonly: true, fileMustExist: true });
  try {
    store.exec("begin");
    store.prepare("select count(*) from sqlite_master").get();
    await store.backup(copy, { progress: () => pagesAStep });
  } finally {
    store.close();
  }
  const copied = new SQLite(copy);
  try {
    copied.pragma("journal_mode = delete");
  } finally {
    copied.close();
  }
  await chmod(copy, 0o600);
}
