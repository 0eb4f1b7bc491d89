import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { dayOf } from "#app/platform/days.ts";
import { problemsAtApproval } from "../checks/problems-at-approval.server.ts";
import { ownListing } from "../own-listing.server.ts";
import { readContent } from "../read-content.server.ts";
import { moveListing } from "./move-listing.server.ts";

type Resumption = CompanyScope & { accountId: string; listingId: string; now: Date };

export type ResumptionResult = { ok: true } | { ok: false; reason: "notFound" | "notPaused" | "incomplete" };

/**
 * A paused listing is found again as it was: the office has read these words, and what waits beside them goes on waiting.
 * The rules of the day apply, as to everything that goes out.
 */
export function resumeListing(db: Db, { accountId, now, ...asked }: Resumption): Promise<ResumptionResult> {
  return inTransaction(db, async (db) => {
    const listing = await ownListing(db, asked)
      .select(["id", "status", "deadline"])
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!listing || asked.listingIds?.includes(listing.id) === false) return { ok: false, reason: "notFound" };
    if (listing.status === "published") return { ok: true };
    if (listing.status !== "paused" || listing.deadline < dayOf(now)) return { ok: false, reason: "notPaused" };
    const problems = await problemsAtApproval(db, await readContent(db, listing.id), now);
    if (Object.keys(problems).length > 0) return { ok: false, reason: "incomplete" };
    await moveListing(db, { listing, to: "published", event: "resumed", accountId, now });
    return { ok: true };
  });
}
