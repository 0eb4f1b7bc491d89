import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";

/** A listing about which the office does something of its own accord. A draft is the company's own: the office does not see it. */
export async function findListingToCorrect(db: Db, listingId: string) {
  const listing = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .select(["listing.id", "listing.status", "listing.company_id as companyId", "company.name as company", ...ownTitle])
    .where("listing.id", "=", listingId)
    .where("listing.status", "!=", "draft")
    .executeTakeFirst();
  return listing ?? null;
}
