import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { ownListing } from "../own-listing.server.ts";
import { dropChange } from "./drop-change.server.ts";

type Withdrawal = CompanyScope & { accountId: string; listingId: string; now: Date };

export type WithdrawalResult = { ok: true } | { ok: false; reason: "notFound" | "notWaiting" };

/** The company takes its change back; everybody goes on seeing the published version. */
export function withdrawChange(db: Db, { accountId, now, ...asked }: Withdrawal): Promise<WithdrawalResult> {
  return inTransaction(db, async (db) => {
    const listing = await ownListing(db, asked).select("id").$call(lockedIn(db)).executeTakeFirst();
    if (!listing || asked.listingIds?.includes(listing.id) === false) return { ok: false, reason: "notFound" };
    const dropped = await dropChange(db, { listingId: listing.id, accountId, now });
    return dropped ? { ok: true } : { ok: false, reason: "notWaiting" };
  });
}
