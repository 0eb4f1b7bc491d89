import type { Kysely } from "kysely";

/** Whoever is told a day has until then, whatever the office changes meanwhile. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("application_reminder").addColumn("closes_on", "text").execute();
}
