import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "kysely";
import { connect, type Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { putDatedEntries } from "#db/seed/put-dated-entries.server.ts";
import { readShippedEntries } from "#db/seed/shipped-entries.server.ts";
import { temporaryFolder } from "./context.ts";
import { beginWithVocabulary } from "./stores/begin-with-vocabulary.ts";
import { lendingPglite, type Lent } from "./stores/lending-pglite.ts";
import { emptyDatabase, lendingPostgres } from "./stores/lending-postgres.ts";

/**
 * Every integration test that touches SQL runs once per entry: `:memory:` is SQLite, `postgres:` a real server of this
 * run, `pglite:` PostgreSQL inside the process, with one connection. `npm test` asks for the first two, watching for the
 * first.
 */
export const databases = (process.env["TEST_DATABASES"] ?? ":memory:").split(",");

const lent: Lent[] = [];

type Lending = Record<string, () => Promise<Lent>>;
const empty: Lending = {
  ":memory:": copyingSqlite(putMinimums),
  "pglite:": lendingPglite(putMinimums),
  "postgres:": lendingPostgres("empty", putMinimums),
};
const filled: Lending = {
  ":memory:": copyingSqlite(loadVocabulary),
  "pglite:": lendingPglite(loadVocabulary),
  "postgres:": lendingPostgres("filled", loadVocabulary),
};

/** A store with today's schema and the minimums of pay. It goes back when the test file ends. */
export async function freshDatabase(url = ":memory:") {
  return keep(empty, url);
}

/** A store with the vocabulary of db/data and the places of our own region. */
export async function databaseWithVocabulary(url = ":memory:") {
  const db = await keep(filled, url);
  await beginWithVocabulary(url, db);
  return db;
}

/** How to make stores that begin as this one of SQLite is now. */
export async function copiesOf(db: Db) {
  const bytes = await bytesOf(db);
  return () => connect(bytes);
}

/** Where `connect` finds a store without a single table. */
export async function addressOfEmptyStore(url: string) {
  return url === "postgres:" ? emptyDatabase() : url;
}

export async function giveDatabasesBack() {
  for (const { giveBack } of lent.splice(0)) await giveBack();
}

function putMinimums(db: Db) {
  return putDatedEntries(db, readShippedEntries(), new Date());
}

async function keep(lending: Lending, url: string) {
  const lend = lending[url];
  if (!lend) throw new Error(`TEST_DATABASES knows no ${url}`);
  const one = await lend();
  lent.push(one);
  return one.db;
}

/** Set up once; each store begins with a copy of its bytes. */
function copyingSqlite(fill: (db: Db) => Promise<unknown>): () => Promise<Lent> {
  let bytes: Promise<Buffer> | undefined;
  return async () => {
    bytes ??= filledBytes(fill);
    const db = await connect(await bytes);
    return { db, giveBack: () => db.destroy() };
  };
}

async function filledBytes(fill: (db: Db) => Promise<unknown>) {
  const db = await connect(":memory:");
  await migrate(db);
  await fill(db);
  const bytes = await bytesOf(db);
  await db.destroy();
  return bytes;
}

async function bytesOf(db: Db) {
  const file = path.join(temporaryFolder(), "copy.db");
  await sql`vacuum into ${file}`.execute(db);
  return readFileSync(file);
}
