import SQLite from "better-sqlite3";
import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { inTransactionOnce } from "../in-transaction-once.server.ts";
import { migrate } from "../migrate.server.ts";
import { migrations } from "../migrations/index.ts";
import { emptyStore, refuseFilled } from "../postgres/empty-store.server.ts";
import type { Database } from "../schema.ts";
import { StoreRefused } from "../store-refused.ts";
import { liftForeignKeys } from "./lift-foreign-keys.server.ts";
import { rowDigest, type TableContent } from "./row-digest.server.ts";

export type Moved = Record<string, TableContent>;

/** The content of a SQLite store that has today's schema, by table. Only reads. */
export function lookAtStore(file: string): Moved {
  return withStore(file, (store) =>
    Object.fromEntries(
      tablesOf(store).map((table) => {
        const digest = rowDigest();
        for (const row of rowsOf(store, table)) digest.add(row);
        return [table, digest.result()];
      }),
    ),
  );
}

/**
 * Copies every row of a SQLite store into an empty PostgreSQL, reads them back there and compares: all of it stands there in
 * the end, or nothing. Nobody may write to the store meanwhile.
 */
export async function moveStore(file: string, target: Db): Promise<Moved> {
  await refuseFilled(target);
  try {
    await migrate(target);
    return await inTransactionOnce(target, async (target) => {
      const putBack = await liftForeignKeys(target);
      const before = await withStore(file, (store) => copyTables(store, target));
      await putBack();
      for (const [table, content] of Object.entries(before)) await compare(target, table, content);
      return before;
    });
  } catch (error) {
    await emptyStore(target);
    throw error;
  }
}

async function copyTables(store: SQLite.Database, target: Db): Promise<Moved> {
  const moved: Moved = {};
  for (const table of tablesOf(store)) {
    /* Migrations have put some there. */
    await sql`delete from ${sql.table(table)}`.execute(target);
    const digest = rowDigest();
    let waiting: Row[] = [];
    for (const row of rowsOf(store, table)) {
      digest.add(row);
      waiting.push(row);
      if (waiting.length < rowsAtOnce) continue;
      await insert(target, table, waiting);
      waiting = [];
    }
    await insert(target, table, waiting);
    moved[table] = digest.result();
  }
  return moved;
}

type Row = Record<string, unknown>;

/** PostgreSQL takes 65,535 values in a statement; no table has so many columns that this is too much. */
const rowsAtOnce = 400;

async function insert(target: Db, table: string, rows: Row[]) {
  if (rows.length === 0) return;
  await target
    .insertInto(table as keyof Database)
    .values(rows)
    .execute();
}

async function compare(target: Db, table: string, { rows, hash }: TableContent) {
  const digest = rowDigest();
  await sql`declare moved no scroll cursor for select * from ${sql.table(table)}`.execute(target);
  for (;;) {
    const read = await sql<Row>`fetch 1000 from moved`.execute(target);
    for (const row of read.rows) digest.add(row);
    if (read.rows.length === 0) break;
  }
  await sql`close moved`.execute(target);
  const found = digest.result();
  if (found.rows !== rows || found.hash !== hash)
    throw new StoreRefused(`Table ${table} is not the same after the copy (${found.rows} rows, ${rows} before).`);
}

function withStore<Result>(file: string, work: (store: SQLite.Database) => Result): Result {
  const store = new SQLite(file, { readonly: true, fileMustExist: true });
  const close = () => void store.close();
  try {
    refuseOtherSchema(store);
    const result = work(store);
    if (result instanceof Promise) return result.finally(close) as Result;
    close();
    return result;
  } catch (error) {
    close();
    throw error;
  }
}

function refuseOtherSchema(store: SQLite.Database) {
  const known = Object.keys(migrations);
  const names = store.prepare<[], string>("select name from kysely_migration").pluck().all();
  if (names.length === known.length && names.every((name) => known.includes(name))) return;
  throw new StoreRefused(
    "The SQLite store is of another version of the board. Start this version with it once, then move.",
  );
}

function tablesOf(store: SQLite.Database) {
  return store
    .prepare<[], string>(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
       and name not like 'kysely\\_%' escape '\\' order by name`,
    )
    .pluck()
    .all();
}

function rowsOf(store: SQLite.Database, table: string) {
  return store.prepare<[], Row>(`select * from "${table}"`).iterate();
}
