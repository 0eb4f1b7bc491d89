import type { Kysely } from "kysely";
import { createTable, id, oneOf, required } from "../table.ts";

/** Under 16 a parent confirms an alert. Whom that was asked is not asked again before they answered. */
export async function up(db: Kysely<unknown>) {
  for (const name of ["parent_email", "parent_hash", "own_confirmed_at"]) {
    await db.schema.alterTable("alert").addColumn(name, "text").execute();
  }
  await db.schema
    .alterTable("alert")
    .addColumn("parent_lang", "text", (column) => column.check(oneOf("parent_lang", ["de", "pl", "cs"])))
    .execute();
  await db.schema.createIndex("alert_parent_hash_unique").unique().on("alert").column("parent_hash").execute();
  await createTable(db, "parent_question")
    .addColumn("address_hash", "text", id)
    .addColumn("alert_id", "text", required)
    .addColumn("asked_at", "text", required)
    .execute();
  await db.schema.createIndex("parent_question_alert_id_index").on("parent_question").column("alert_id").execute();
}
