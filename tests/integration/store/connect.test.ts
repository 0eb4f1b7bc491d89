import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { connect, type Db } from "#db/connect.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";

const open: Db[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((db) => db.destroy()));
});

async function openStore(file: string) {
  const db = await connect(`file:${file}`);
  open.push(db);
  return db;
}

test("a store opened again still writes every commit to the disk", async () => {
  const file = `${temporaryFolder()}/board.db`;
  await sql`create table kept (id text)`.execute(await openStore(file));
  const again = await openStore(file);
  expect(await pragmas(again)).toEqual({
    journal_mode: "wal",
    synchronous: 2,
    foreign_keys: 1,
    secure_delete: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    busy_timeout: 2000,
  });
});

test("a store that cannot keep that promise is not opened", async () => {
  /** SQLite's nameless store lives in a temporary file, which cannot have a write-ahead log. */
  await expect(openStore("")).rejects.toThrow(/refusing to open/);
});

async function pragmas(db: Db) {
  const read = await Promise.all([
    sql`pragma journal_mode`.execute(db),
    sql`pragma synchronous`.execute(db),
    sql`pragma foreign_keys`.execute(db),
    sql`pragma secure_delete`.execute(db),
    sql`pragma trusted_schema`.execute(db),
    sql`pragma cell_size_check`.execute(db),
    sql<{ timeout: number }>`pragma busy_timeout`.execute(db),
  ]);
  const { timeout, ...values } = Object.assign({}, ...read.map(({ rows }) => rows[0]));
  return { ...values, busy_timeout: timeout };
}
