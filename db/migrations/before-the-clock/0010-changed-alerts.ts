import type { Kysely } from "kysely";

/** Whoever changes what an alert looks for wants to hear of what comes from then on. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("alert").addColumn("looks_since", "text").execute();
}
