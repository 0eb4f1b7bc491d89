import type { Kysely } from "kysely";
import { allowNull } from "./allow-null.ts";
import { belongsTo, createTable, id, required } from "./table.ts";

/** What somebody has typed into the form of a listing and not handed over yet; and drafts that do not say a level of German yet. */
export async function up(db: Kysely<unknown>) {
  await allowNull(db, "listing", "german_level");
  await createTable(db, "working_copy")
    .addColumn("id", "text", id)
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("typed", "text", required)
    .addColumn("opened", "text", required)
    .addColumn("seen", "text", required)
    .addColumn("page", "text", required)
    .addColumn("saved_at", "text", required)
    .execute();
  await db.schema
    .createIndex("working_copy_listing_id_index")
    .on("working_copy")
    .columns(["listing_id", "saved_at"])
    .execute();
  await db.schema.createIndex("working_copy_account_id_index").on("working_copy").columns(["account_id"]).execute();
}
