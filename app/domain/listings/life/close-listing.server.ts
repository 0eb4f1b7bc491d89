// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { ownListing } from "../own-listing.server.ts";
import type { employersReasons } from "./listing-transitions.ts";
import { moveListing } from "./move-listing.server.ts";

type Closure = {
  companyId: string;
  accountId: string;
  listingId: string;
  reason: (typeof employersReasons)[number];
  now: Date;
};

export type ClosureResult = { ok: true } | { ok: false; reason: "notFound" | "alreadyClosed" };

/** Ends a listing for good. Applications that are still open stay open: each of them is owed an answer. */
export function closeListing(
  db: Db,
  { companyId, accountId, listingId, reason, now }: Closure,
): Promise<ClosureResult> {
  return inTransaction(db, async (db) => {
    const listing = await ownListing(db, { companyId, listingId }).select(["id", "status"]).executeTakeFirst();
    if (!listing) return { ok: false, reason: "notFound" };

    const closed = await moveListing(db, {
      listing,
      to: "closed",
      event: "closed",
      accountId,
      facts: { closed_at: now.toISOString(), closed_reason: reason },
      now,
    });
    return closed ? { ok: true } : { ok: false, reason: "alreadyClosed" };
  });
}
