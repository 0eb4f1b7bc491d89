import type { Kysely } from "kysely";
import { replaceCodes } from "./replace-codes.ts";
import { belongsTo, createTable, references, required } from "./table.ts";

/** A changed version waits beside the published one; the office remarks on single fields; the history says what changed. */
export async function up(db: Kysely<unknown>) {
  await replaceCodes(db, {
    table: "listing_event",
    column: "event",
    constraint: "listing_event_event_code",
    codes: [
      "created",
      "edited",
      "submitted",
      "sent_back",
      "published",
      "closed",
      "expired",
      "change_submitted",
      "change_edited",
      "change_sent_back",
      "change_published",
      "change_dropped",
    ],
  });
  await db.schema.alterTable("listing_event").addColumn("changes", "text").execute();

  await createTable(db, "listing_change")
    .addColumn("listing_id", "text", (column) => belongsTo("listing.id")(column).primaryKey())
    .addColumn("content", "text", required)
    .addColumn("account_id", "text", references("account.id"))
    .addColumn("based_on", "text", required)
    .addColumn("submitted_at", "text", required)
    .addColumn("updated_at", "text", required)
    .addColumn("sent_back_at", "text")
    .execute();

  await createTable(db, "listing_remark")
    .addColumn("event_id", "text", belongsTo("listing_event.id"))
    .addColumn("field", "text", required)
    .addColumn("remark", "text", required)
    .addPrimaryKeyConstraint("listing_remark_pk", ["event_id", "field"])
    .execute();
}
