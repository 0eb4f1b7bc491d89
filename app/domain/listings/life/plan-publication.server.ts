import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { Day } from "#db/schema.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { dayOf } from "#app/platform/days.ts";
import { eventChanges } from "../change/event-changes.ts";
import { latestDeadline } from "../checks/listing-problems.ts";
import { problemsAtApproval } from "../checks/problems-at-approval.server.ts";
import { ownListing } from "../own-listing.server.ts";
import { readContent } from "../read-content.server.ts";
import { recordListingHistory } from "../record-listing-history.server.ts";
import { publishScheduled } from "./publish-scheduled.server.ts";

type Plan = CompanyScope & {
  accountId: string;
  listingId: string;
  /** Null: at once. */
  publishOn: Day | null;
  now: Date;
};

export type PlanResult =
  | { ok: true }
  | { ok: false; reason: "notFound" | "notScheduled" | "incomplete" | "notLater" | "tooFar" };

/** The company of an approved listing that waits for its day chooses another one, or does not wait. The office need not read it again. */
export function planPublication(db: Db, plan: Plan): Promise<PlanResult> {
  return inTransaction(db, async (db) => {
    const { listingId, listingIds, accountId, publishOn, now } = plan;
    const listing = await ownListing(db, plan).select(["id", "status"]).$call(lockedIn(db)).executeTakeFirst();
    if (!listing || listingIds?.includes(listing.id) === false) return { ok: false, reason: "notFound" };
    if (publishOn === null) {
      const result = await publishScheduled(db, { listingId, accountId, now });
      return result === "published" ? { ok: true } : { ok: false, reason: result };
    }
    if (listing.status !== "scheduled") return { ok: false, reason: "notScheduled" };
    const today = dayOf(now);
    if (publishOn <= today) return { ok: false, reason: "notLater" };
    if (publishOn > latestDeadline(today)) return { ok: false, reason: "tooFar" };
    const before = await readContent(db, listingId);
    if (before.facts.publish_on === publishOn) return { ok: true };
    const after = { ...before, facts: { ...before.facts, publish_on: publishOn } };
    if (Object.keys(await problemsAtApproval(db, after, now)).length > 0) return { ok: false, reason: "incomplete" };
    const facts = { publish_on: publishOn, updated_at: now.toISOString() };
    await db.updateTable("listing").set(facts).where("id", "=", listingId).execute();
    const changes = eventChanges(before, after);
    await recordListingHistory(db, { listingId, event: "rescheduled", accountId, changes, now });
    return { ok: true };
  });
}
