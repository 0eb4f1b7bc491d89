// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { ownListing } from "../own-listing.server.ts";
import { recordListingHistory } from "../record-listing-history.server.ts";

type Confirmation = CompanyScope & { accountId: string; listingId: string; now: Date };

/** Somebody of the company says that a published listing is still open. Nobody else sees anything of it. */
export function confirmListing(
  db: Db,
  { listingId, listingIds, companyId, accountId, now }: Confirmation,
): Promise<{ ok: true } | { ok: false; reason: "notFound" | "notPublished" }> {
  return inTransaction(db, async (db) => {
    const listing = await ownListing(db, { companyId, listingId })
      .select(["id", "status"])
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!listing || listingIds?.includes(listing.id) === false) return { ok: false, reason: "notFound" };
    if (listing.status !== "published") return { ok: false, reason: "notPublished" };
    await recordListingHistory(db, { listingId, event: "confirmed", accountId, now });
    return { ok: true };
  });
}
