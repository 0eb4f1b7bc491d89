import type { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import { connect, type Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import type { Database } from "#db/schema.ts";

/** Every integration test that touches SQL runs once per entry. `npm test` asks for both, watching for SQLite alone. */
export const databases = (process.env["TEST_DATABASES"] ?? ":memory:").split(",");

const opened: Db[] = [];

/** A store with today's schema and nothing in it. It is closed when the test file ends. */
export async function freshDatabase(url = ":memory:") {
  const db = url === "pglite:" ? await copyOfMigrated() : await connect(url);
  if (url !== "pglite:") await migrate(db);
  opened.push(db);
  return db;
}

export async function closeDatabases() {
  await Promise.all(opened.splice(0).map((db) => db.destroy()));
}

let migrated: Promise<Blob> | undefined;

/** To set up PostgreSQL takes seconds, to copy one that is set up a fraction of it. */
async function copyOfMigrated(): Promise<Db> {
  const { PGlite } = await import("@electric-sql/pglite");
  migrated ??= migratedPostgres(new PGlite());
  const pglite = new PGlite({ loadDataDir: await migrated });
  return new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) });
}

async function migratedPostgres(pglite: PGlite) {
  await migrate(new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) }));
  const snapshot = await pglite.dumpDataDir("none");
  await pglite.close();
  return snapshot;
}
