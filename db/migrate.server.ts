import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { dialectOf } from "./dialect-of.ts";
import { migrations } from "./migrations/index.ts";

/** Brings the store to the newest schema; all or nothing. Returns the names of the migrations that ran. */
export async function migrate<Schema>(db: Kysely<Schema>, all: Record<string, Migration> = migrations) {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => all } });
  const { error, results = [] } = await withoutForeignKeys(db, () => migrator.migrateToLatest());
  if (error) throw error instanceof Error ? error : new Error("The migration failed", { cause: error });
  return results.map((result) => result.migrationName);
}

/**
 * A table that SQLite gets anew is dropped in between, and what refers to it must not go with it. The switch works only
 * outside a transaction, so it stands here; what the migrations leave behind is checked before it is thrown back.
 */
async function withoutForeignKeys<Schema, Result>(db: Kysely<Schema>, work: () => Promise<Result>): Promise<Result> {
  if (dialectOf(db) !== "sqlite") return work();
  await sql`pragma foreign_keys = off`.execute(db);
  try {
    const result = await work();
    const { rows } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db);
    const [broken] = rows;
    if (broken)
      throw new Error(`The migrations left rows in ${broken.table} that refer to nothing in ${broken.parent}`);
    return result;
  } finally {
    await sql`pragma foreign_keys = on`.execute(db);
  }
}
