import type { Kysely } from "kysely";
import { replaceCodes } from "../replace-codes.ts";

/** A published listing can be paused, and go on. */
export async function up(db: Kysely<unknown>) {
  await replaceCodes(db, {
    table: "listing",
    column: "status",
    constraint: "listing_status_code",
    codes: ["draft", "submitted", "published", "paused", "closed"],
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
    ],
  });
}
