import type { Kysely } from "kysely";
import { createTable, id, oneOf, required } from "../table.ts";

/** What mail servers sent back: of which mail and why, and no address. */
export async function up(db: Kysely<unknown>) {
  const reasons = ["dead", "full", "refused", "unreached"];
  await createTable(db, "returned_mail")
    .addColumn("id", "text", id)
    .addColumn("mail_id", "text", (column) => column.notNull().unique())
    .addColumn("mail_kind", "text", required)
    .addColumn("reason", "text", (column) => column.notNull().check(oneOf("reason", reasons)))
    .addColumn("status", "text", required)
    .addColumn("returned_at", "text", required)
    .addColumn("address_mark", "text")
    .addColumn("settled_at", "text")
    .execute();
  await db.schema.createIndex("returned_mail_mark").on("returned_mail").columns(["address_mark", "reason"]).execute();
}
