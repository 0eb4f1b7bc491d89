import { type Kysely, sql } from "kysely";
import { migrations } from "./migrations/index.ts";

/** What the store has not been through yet, and what it has been through and this program has never heard of. */
export async function pendingMigrations<Schema>(db: Kysely<Schema>) {
  const done = await doneMigrations(db);
  const known = Object.keys(migrations);
  return {
    isNew: done.length === 0,
    pending: known.filter((name) => !done.includes(name)),
    unknown: done.filter((name) => !known.includes(name)),
  };
}

async function doneMigrations<Schema>(db: Kysely<Schema>) {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
