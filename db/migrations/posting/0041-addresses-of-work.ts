import type { Kysely } from "kysely";

/** Which of a company's sites in a town an ad means: written down, so that a site given up later changes no ad. */
export async function up(db: Kysely<unknown>) {
  for (const column of ["street", "postal_code"]) {
    await db.schema.alterTable("listing_place").addColumn(column, "text").execute();
  }
}
