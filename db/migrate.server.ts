import type { Kysely } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import { migrations } from "./migrations/index.ts";

/** Brings the store to the newest schema; all or nothing. Returns the names of the migrations that ran. */
export async function migrate<Schema>(db: Kysely<Schema>, all: Record<string, Migration> = migrations) {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => all } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error("The migration failed", { cause: error });
  return results.map((result) => result.migrationName);
}
