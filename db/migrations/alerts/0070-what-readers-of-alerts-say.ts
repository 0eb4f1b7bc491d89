import type { Kysely } from "kysely";
import { belongsTo, createTable, oneOf, required } from "../table.ts";

/** What somebody says of a listing that came, when an alert rests, and whether it is still wanted after a year. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "alert_feedback")
    .addColumn("alert_id", "text", belongsTo("alert.id"))
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("verdict", "text", required)
    .addColumn("at", "text", required)
    .addPrimaryKeyConstraint("alert_feedback_pk", ["alert_id", "listing_id"])
    .addCheckConstraint(
      "alert_feedback_verdict_code",
      oneOf("verdict", ["right", "far", "wrong_work", "low_pay", "german"]),
    )
    .execute();
  for (const column of ["paused_at", "paused_until", "wanted_at", "asked_at"])
    await db.schema.alterTable("alert").addColumn(column, "text").execute();
}
