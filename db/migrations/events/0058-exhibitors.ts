import type { Kysely } from "kysely";
import { belongsTo, createTable, required } from "../table.ts";

/** At which fairs of the calendar companies can be met. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "event_exhibitor")
    .addColumn("event_id", "text", belongsTo("event.id"))
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("created_at", "text", required)
    .addPrimaryKeyConstraint("event_exhibitor_pk", ["event_id", "company_id"])
    .execute();
  await db.schema.createIndex("event_exhibitor_company_id_index").on("event_exhibitor").column("company_id").execute();
}
