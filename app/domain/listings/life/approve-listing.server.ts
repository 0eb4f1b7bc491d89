import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { Instant } from "#db/schema.ts";
import { dayOf } from "#app/platform/days.ts";
import { approveChange, type ChangeApproval } from "../change/approve-change.server.ts";
import { problemsAtApproval } from "../checks/problems-at-approval.server.ts";
import { isRunning } from "../listing.ts";
import { readContent } from "../read-content.server.ts";
import { moveListing } from "./move-listing.server.ts";
import { tellCompany } from "./tell-company.server.ts";

type Approval = {
  listingId: string;
  officer: { accountId: string };
  /** When what the officer read was last changed, the listing or its waiting change: nothing unread is published. */
  seen?: Instant;
  /** For the links in the mail: config.origin. */
  origin: string;
  now: Date;
};

export type ApprovalResult = ChangeApproval | { ok: false; reason: "notFound" | "companySuspended" };

/**
 * The office lets a submitted listing out, today or on the day that its company has chosen, or the change that waits beside
 * a published one. The day of its first
 * publication is kept through every later approval.
 */
export function approveListing(db: Db, { listingId, officer, seen, origin, now }: Approval): Promise<ApprovalResult> {
  return inTransaction(db, async (db) => {
    await db.selectFrom("listing").select("id").where("id", "=", listingId).$call(lockedIn(db)).execute();
    const listing = await db
      .selectFrom("listing")
      .innerJoin("company", "company.id", "listing.company_id")
      .select(["listing.id", "listing.status", "listing.deadline", "listing.updated_at", "listing.first_published_at"])
      .select("listing.publish_on")
      .select("company.suspended_at")
      .where("listing.id", "=", listingId)
      .executeTakeFirst();
    if (!listing) return { ok: false, reason: "notFound" };
    if (listing.status !== "submitted" && !isRunning(listing)) return { ok: false, reason: "notWaiting" };
    if (listing.suspended_at !== null) return { ok: false, reason: "companySuspended" };
    if (isRunning(listing)) {
      const approved = await approveChange(db, { listingId, officer, seen, now });
      if (approved.ok) await tellCompany(db, { listingId, news: { event: "changePublished" }, origin, now });
      return approved;
    }
    if (listing.deadline < dayOf(now)) return { ok: false, reason: "deadlinePassed" };
    if (seen !== undefined && seen !== listing.updated_at) return { ok: false, reason: "changedMeanwhile" };
    const problems = await problemsAtApproval(db, await readContent(db, listingId), now);
    if (Object.keys(problems).length > 0) return { ok: false, reason: "incomplete" };

    const waits = listing.publish_on !== null && listing.publish_on > dayOf(now);
    const next = waits ? "scheduled" : "published";
    const out = { first_published_at: listing.first_published_at ?? now.toISOString(), publish_on: null };
    const { accountId } = officer;
    const moved = await moveListing(db, {
      ...{ listing, to: next, event: next, accountId, now },
      facts: waits ? {} : out,
    });
    if (!moved) return { ok: false, reason: "notWaiting" };
    await tellCompany(db, { listingId, news: { event: next }, origin, now });
    return { ok: true };
  });
}
