import SQLite from "better-sqlite3";
import { migrations } from "../migrations/index.ts";
import { damageOf } from "./damage-of.server.ts";
import { type NamedFile, tablesWithFiles } from "./tables-with-files.ts";

export type StoreCopy = {
  /** What SQLite finds damaged, in its words. */
  damage: string[];
  migrations: string[];
  /** By table. */
  rows: Record<string, number>;
  files: NamedFile[];
};

/** Takes as long as reading the whole store: for a process that nobody waits for. */
export function readCopy(file: string): StoreCopy {
  const none = { migrations: [], rows: {}, files: [] };
  let store: SQLite.Database | undefined;
  try {
    const damage = damageOf(file);
    if (damage.length > 0) return { damage, ...none };
    store = new SQLite(file, { readonly: true, fileMustExist: true });
    store.pragma("mmap_size = 0");
    return { damage: [], migrations: migrationsOf(store), rows: rowsOf(store), files: filesOf(store) };
  } catch (error) {
    if (!(error instanceof SQLite.SqliteError)) throw error;
    return { damage: [error.message], ...none };
  } finally {
    store?.close();
  }
}

/** What the store has been through and this program has never heard of. */
export function unknownMigrations(names: readonly string[]) {
  return names.filter((name) => !Object.hasOwn(migrations, name));
}

function migrationsOf(store: SQLite.Database) {
  return store.prepare<[], string>("select name from kysely_migration order by name").pluck().all();
}

function rowsOf(store: SQLite.Database) {
  const tables = store
    .prepare<[], string>(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'",
    )
    .pluck()
    .all();
  const count = (table: string) => store.prepare<[], number>(`select count(*) from "${table}"`).pluck().get() ?? 0;
  return Object.fromEntries(tables.sort().map((table) => [table, count(table)]));
}

function filesOf(store: SQLite.Database): NamedFile[] {
  return tablesWithFiles.flatMap(({ table, column, where }) =>
    store
      .prepare<[], string>(`select ${column} from ${table} where ${where}`)
      .pluck()
      .all()
      .map((id) => ({ id, table })),
  );
}
