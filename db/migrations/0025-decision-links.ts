import type { Kysely } from "kysely";
import { belongsTo, createTable, id, required } from "./table.ts";

/** Links in mails to a company's people, by which they answer without signing in. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "decision_link")
    .addColumn("id", "text", id)
    .addColumn("application_id", "text", belongsTo("application.id"))
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("from_status", "text", required)
    .addColumn("to_status", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("expires_at", "text", required)
    .addColumn("used_at", "text")
    .addColumn("answer_id", "text")
    .execute();
  for (const column of ["application_id", "account_id", "expires_at"]) {
    await db.schema.createIndex(`decision_link_${column}_index`).on("decision_link").columns([column]).execute();
  }
}
