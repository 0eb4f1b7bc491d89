import type { Kysely } from "kysely";
import { replaceCodes } from "../replace-codes.ts";

/** An approved listing waits for the day that its company has chosen. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("listing").addColumn("publish_on", "text").execute();
  await replaceCodes(db, {
    table: "listing",
    column: "status",
    constraint: "listing_status_code",
    codes: ["draft", "submitted", "scheduled", "published", "paused", "closed"],
  });
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
      "extended",
      "confirmed",
      "unanswered",
      "paused",
      "resumed",
      "scheduled",
      "rescheduled",
      "held_back",
    ],
  });
}
