import type { Kysely } from "kysely";
import { belongsTo, createTable, id, required } from "../table.ts";

/** Where else than at its seat people work for a company. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "company_site")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("place_id", "text", (column) => column.notNull().references("place.id"))
    .addColumn("street", "text", required)
    .addColumn("postal_code", "text", required)
    .addColumn("created_at", "text", required)
    .execute();
  for (const column of ["company_id", "place_id"] as const) {
    await db.schema.createIndex(`company_site_${column}_index`).on("company_site").column(column).execute();
  }
}
