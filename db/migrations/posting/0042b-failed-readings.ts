import type { Kysely } from "kysely";

/** On how many days in a row a source could not be read. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("bring_in_source")
    .addColumn("failed_days", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}
