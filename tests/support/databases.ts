import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "kysely";
import { connect, type Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { putDatedEntries } from "#db/seed/put-dated-entries.server.ts";
import { readShippedEntries } from "#db/seed/shipped-entries.server.ts";
import { temporaryFolder } from "./context.ts";
import { lendingPostgres, type Lent } from "./postgres.ts";

/** Every integration test that touches SQL runs once per entry. `npm test` asks for both, watching for SQLite alone. */
export const databases = (process.env["TEST_DATABASES"] ?? ":memory:").split(",");

const lent: Lent[] = [];
const emptyPostgres = lendingPostgres(putMinimums);
const filledPostgres = lendingPostgres(loadVocabulary);
const emptySqlite = copyingSqlite(putMinimums);
const filledSqlite = copyingSqlite(loadVocabulary);

/** A store with today's schema and the minimums of pay. It goes back when the test file ends. */
export async function freshDatabase(url = ":memory:") {
  return keep(await (url === "pglite:" ? emptyPostgres() : emptySqlite()));
}

/** A store with the places, occupations and phrases of db/data. */
export async function databaseWithVocabulary(url = ":memory:") {
  return keep(await (url === "pglite:" ? filledPostgres() : filledSqlite()));
}

export async function giveDatabasesBack() {
  for (const { giveBack } of lent.splice(0)) await giveBack();
}

function putMinimums(db: Db) {
  return putDatedEntries(db, readShippedEntries(), new Date());
}

function keep(one: Lent) {
  lent.push(one);
  return one.db;
}

/** Set up once; each store begins with a copy of its bytes. */
function copyingSqlite(fill: (db: Db) => Promise<unknown>): () => Promise<Lent> {
  let bytes: Promise<Buffer> | undefined;
  return async () => {
    bytes ??= bytesOf(fill);
    const db = await connect(await bytes);
    return { db, giveBack: () => db.destroy() };
  };
}

async function bytesOf(fill: (db: Db) => Promise<unknown>) {
  const db = await connect(":memory:");
  await migrate(db);
  await fill(db);
  const file = path.join(temporaryFolder(), "copy.db");
  await sql`vacuum into ${file}`.execute(db);
  await db.destroy();
  return readFileSync(file);
}
