import type { Kysely } from "kysely";
import { belongsTo, createTable, flag, id, oneOf, required } from "../table.ts";

/** Where companies have their ads already, what was read there last, and which listings came from it. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "bring_in_source")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("form", "text", required)
    .addColumn("address", "text", required)
    .addColumn("complete", "integer", required)
    .addColumn("read_at", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("watched_by", "text", (column) => column.references("account.id").onDelete("set null"))
    .addColumn("watched_on", "text")
    .addUniqueConstraint("bring_in_source_address", ["company_id", "address"])
    .addCheckConstraint("bring_in_source_form_code", oneOf("form", ["page", "personio", "recruitee", "csv"]))
    .addCheckConstraint("bring_in_source_complete_flag", flag("complete"))
    .execute();
  await db.schema
    .createIndex("bring_in_source_watched_by_index")
    .on("bring_in_source")
    .columns(["watched_by"])
    .execute();
  await createTable(db, "bring_in_row")
    .addColumn("source_id", "text", belongsTo("bring_in_source.id"))
    .addColumn("position", "integer", required)
    .addColumn("title", "text", required)
    .addColumn("external_id", "text")
    .addColumn("offer", "text")
    .addColumn("hash", "text")
    .addColumn("refusal", "text")
    .addColumn("found_at", "text")
    .addPrimaryKeyConstraint("bring_in_row_pk", ["source_id", "position"])
    .execute();
  await db.schema
    .createIndex("bring_in_row_external_id_index")
    .on("bring_in_row")
    .columns(["source_id", "external_id"])
    .execute();
  await createTable(db, "listing_source")
    .addColumn("listing_id", "text", (column) => belongsTo("listing.id")(column).primaryKey())
    .addColumn("source_id", "text", belongsTo("bring_in_source.id"))
    .addColumn("external_id", "text", required)
    .addColumn("offer", "text", required)
    .addColumn("hash", "text", required)
    .addColumn("brought_at", "text", required)
    .addUniqueConstraint("listing_source_external_id", ["source_id", "external_id"])
    .execute();
}
