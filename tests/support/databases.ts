import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { lendingPostgres, type Lent } from "./postgres.ts";

/** Every integration test that touches SQL runs once per entry. `npm test` asks for both, watching for SQLite alone. */
export const databases = (process.env["TEST_DATABASES"] ?? ":memory:").split(",");

const lent: Lent[] = [];
const emptyPostgres = lendingPostgres(async () => undefined);
const filledPostgres = lendingPostgres(loadVocabulary);

/** A store with today's schema and nothing in it. It goes back when the test file ends. */
export async function freshDatabase(url = ":memory:") {
  return keep(await (url === "pglite:" ? emptyPostgres() : newSqlite()));
}

/** A store with the places, occupations and phrases of db/data. */
export async function databaseWithVocabulary(url = ":memory:") {
  if (url === "pglite:") return keep(await filledPostgres());
  const db = await freshDatabase(url);
  await loadVocabulary(db);
  return db;
}

export async function giveDatabasesBack() {
  for (const { giveBack } of lent.splice(0)) await giveBack();
}

function keep(one: Lent) {
  lent.push(one);
  return one.db;
}

async function newSqlite(): Promise<Lent> {
  const db = await connect(":memory:");
  await migrate(db);
  return { db, giveBack: () => db.destroy() };
}
