// A face of this room: other nouns may import it.

import type { ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { moveListing } from "./move-listing.server.ts";
import { tellCompany } from "./tell-company.server.ts";

type Ending = { listing: { id: string; status: ListingStatus }; origin: string; now: Date };

/** Twice nobody said that a listing is still open: it ends, and its company hears of it. Runs in the caller's transaction. */
export async function endUnanswered(db: Db, { listing, origin, now }: Ending) {
  const closed = await moveListing(db, {
    listing,
    to: "closed",
    event: "unanswered",
    accountId: null,
    facts: { closed_at: now.toISOString(), closed_reason: "unanswered" },
    now,
  });
  if (closed) await tellCompany(db, { listingId: listing.id, news: { event: "unanswered" }, origin, now });
}
