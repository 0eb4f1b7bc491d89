import type { Kysely } from "kysely";
import { belongsTo, createTable, references, required } from "./table.ts";

/** What companies answered to findings in the words of an ad, instead of changing them. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "listing_dismissal")
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("finding", "text", required)
    .addColumn("note", "text", required)
    .addColumn("account_id", "text", references("account.id"))
    .addColumn("at", "text", required)
    .addPrimaryKeyConstraint("listing_dismissal_key", ["listing_id", "finding"])
    .execute();
  await db.schema
    .createIndex("listing_dismissal_account_id_index")
    .on("listing_dismissal")
    .column("account_id")
    .execute();
}
