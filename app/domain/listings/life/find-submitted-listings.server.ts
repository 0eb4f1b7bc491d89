// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "../own-title.server.ts";

/**
 * What waits for the office, the longest wait first: listings that nobody sees yet, and changes beside published ones.
 * One that was sent back is the company's turn.
 */
export function findSubmittedListings(db: Db) {
  return db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .leftJoin("listing_change", (join) =>
      join.onRef("listing_change.listing_id", "=", "listing.id").on("listing_change.sent_back_at", "is", null),
    )
    .where((eb) => eb.or([eb("listing.status", "=", "submitted"), eb("listing_change.listing_id", "is not", null)]))
    .select([
      "listing.id",
      ...ownTitle,
      "listing.kind",
      "listing.first_published_at",
      "listing.deadline",
      "company.name as company_name",
      "company.id as company_id",
      "company.suspended_at as company_suspended_at",
      "occupation.name_de as occupation_name_de",
    ])
    .select((eb) => eb.fn.coalesce("listing_change.submitted_at", "listing.submitted_at").as("submitted_at"))
    .orderBy("submitted_at")
    .execute();
}
