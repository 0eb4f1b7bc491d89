import type { Kysely } from "kysely";
import { belongsTo, createTable, oneOf, required } from "./table.ts";

/** How often a listing was looked at, and how often somebody began or sent an application, by day. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "listing_day")
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("day", "text", required)
    .addColumn("counted", "text", required)
    .addColumn("count", "integer", required)
    .addPrimaryKeyConstraint("listing_day_pk", ["listing_id", "day", "counted"])
    .addCheckConstraint(
      "listing_day_counted_code",
      oneOf("counted", ["search", "engine", "alert", "poster", "other", "started", "sent"]),
    )
    .execute();
}
