import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";

/** A listing about which the office does something of its own accord. A draft is the company's own: the office does not see it. */
export async function findListingToCorrect(db: Db, listingId: string) {
  const listing = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .leftJoin("listing_change", (join) =>
      join.onRef("listing_change.listing_id", "=", "listing.id").on("listing_change.sent_back_at", "is", null),
    )
    .select(["listing.id", "listing.status", "listing.company_id as companyId", "company.name as company", ...ownTitle])
    .select("listing_change.submitted_at as changeWaitsSince")
    .where("listing.id", "=", listingId)
    .where("listing.status", "!=", "draft")
    .executeTakeFirst();
  return listing ?? null;
}
