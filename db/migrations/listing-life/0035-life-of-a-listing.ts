import type { Kysely } from "kysely";
import { replaceCodes } from "../replace-codes.ts";

/** A listing is extended, is said to be still open, or ends because nobody says so. */
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
      "extended",
      "confirmed",
      "unanswered",
    ],
  });
  await replaceCodes(db, {
    table: "listing",
    column: "closed_reason",
    constraint: "listing_closed_reason_code",
    codes: ["filled_here", "filled_elsewhere", "withdrawn", "expired", "removed", "unanswered"],
  });
}
