import type { Kysely } from "kysely";
import { belongsTo, createTable, id, oneOf, references, required } from "../table.ts";

/** What the office notes of its contacts with a company. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "company_log_note")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("way", "text", required)
    .addColumn("on_day", "text", required)
    .addColumn("person", "text")
    .addColumn("text", "text", required)
    .addColumn("written_by", "text", (column) => references("account.id")(column).notNull())
    .addColumn("written_at", "text", required)
    .addCheckConstraint("company_log_note_way_code", oneOf("way", ["call", "mail", "visit", "other"]))
    .execute();
  await db.schema
    .createIndex("company_log_note_company_id_index")
    .on("company_log_note")
    .columns(["company_id", "on_day"])
    .execute();
}
