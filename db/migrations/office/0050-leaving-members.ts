import type { Kysely } from "kysely";

/** The last day of a company's membership, and when the board took its leave of it. */
export async function up(db: Kysely<unknown>) {
  for (const column of ["leaves_on", "left_at"])
    await db.schema.alterTable("company").addColumn(column, "text").execute();
}
