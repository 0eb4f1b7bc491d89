import type { Kysely } from "kysely";
import { belongsTo, createTable, id, required } from "../table.ts";

/** What a company was mailed about the end of a listing or whether it is still open, and the links in these mails. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "listing_notice")
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("notice", "text", required)
    .addColumn("about", "text", required)
    .addColumn("sent_on", "text", required)
    .addColumn("ends_on", "text")
    .addPrimaryKeyConstraint("listing_notice_pk", ["listing_id", "notice", "about"])
    .execute();

  await createTable(db, "listing_link")
    .addColumn("id", "text", id)
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("deed", "text", required)
    .addColumn("deadline", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("expires_at", "text", required)
    .addColumn("used_at", "text")
    .execute();
  for (const column of ["listing_id", "account_id", "expires_at"]) {
    await db.schema.createIndex(`listing_link_${column}_index`).on("listing_link").columns([column]).execute();
  }
}
