import type { Db } from "#db/connect.server.ts";

/** A company's listing, asked for by that company: for another one it does not exist. */
export function ownListing(db: Db, { companyId, listingId }: { companyId: string; listingId: string }) {
  return db.selectFrom("listing").where("id", "=", listingId).where("company_id", "=", companyId);
}
