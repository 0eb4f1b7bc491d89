import type { Kysely } from "kysely";
import { belongsTo, createTable, id, references, required } from "../table.ts";

/** Tables that the office edits: what holds from which day, what it said before, and who was told to pay more. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "dated_entry")
    .addColumn("id", "text", id)
    .addColumn("topic", "text", required)
    .addColumn("subject", "text", required)
    .addColumn("valid_from", "text", required)
    .addColumn("valid_until", "text")
    .addColumn("content", "text", required)
    .addColumn("source", "text", required)
    .addColumn("edited_at", "text")
    .addColumn("edited_by", "text", references("account.id"))
    .addColumn("withdrawn_at", "text")
    .addUniqueConstraint("dated_entry_day", ["topic", "subject", "valid_from"])
    .execute();
  await createTable(db, "dated_version")
    .addColumn("id", "text", id)
    .addColumn("entry_id", "text", belongsTo("dated_entry.id"))
    .addColumn("valid_from", "text", required)
    .addColumn("valid_until", "text")
    .addColumn("content", "text", required)
    .addColumn("source", "text", required)
    .addColumn("written_at", "text")
    .addColumn("written_by", "text", references("account.id"))
    .addColumn("withdrawn_at", "text")
    .addColumn("replaced_at", "text", required)
    .execute();
  await createTable(db, "low_pay_notice")
    .addColumn("listing_id", "text", (column) => belongsTo("listing.id")(column).primaryKey())
    .addColumn("entry_id", "text", belongsTo("dated_entry.id"))
    .addColumn("told_at", "text", required)
    .execute();
  for (const [table, column] of [
    ["dated_entry", "edited_by"],
    ["dated_version", "entry_id"],
    ["dated_version", "written_by"],
    ["low_pay_notice", "entry_id"],
  ] as const) {
    await db.schema.createIndex(`${table}_${column}_index`).on(table).column(column).execute();
  }
}
