// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { dayOf } from "#app/platform/days.ts";
import { ownListing } from "../own-listing.server.ts";
import { moveListing } from "./move-listing.server.ts";

type Pause = CompanyScope & { accountId: string; listingId: string; now: Date };

export type PauseResult = { ok: true } | { ok: false; reason: "notFound" | "notPublished" };

/** Nobody finds it any more and nobody can apply, until the company goes on. Its last day stays. Pressed twice, it pauses once. */
export function pauseListing(db: Db, { accountId, now, ...asked }: Pause): Promise<PauseResult> {
  return inTransaction(db, async (db) => {
    const listing = await ownListing(db, asked)
      .select(["id", "status", "deadline"])
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!listing || asked.listingIds?.includes(listing.id) === false) return { ok: false, reason: "notFound" };
    if (listing.status === "paused") return { ok: true };
    if (listing.status !== "published" || listing.deadline < dayOf(now)) return { ok: false, reason: "notPublished" };
    await moveListing(db, { listing, to: "paused", event: "paused", accountId, now });
    return { ok: true };
  });
}
