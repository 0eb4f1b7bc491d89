import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Instant } from "#db/schema.ts";
import { dayOf } from "#app/platform/days.ts";
import { moveListing } from "./move-listing.server.ts";
import { tellCompany } from "./tell-company.server.ts";

type Approval = {
  listingId: string;
  officer: { accountId: string };
  /** listing.updated_at as the officer saw it: nothing is published that nobody has read. */
  seen?: Instant;
  /** For the links in the mail: config.origin. */
  origin: string;
  now: Date;
};

export type ApprovalResult =
  | { ok: true }
  | { ok: false; reason: "notFound" | "notWaiting" | "companySuspended" | "deadlinePassed" | "changedMeanwhile" };

/** The office lets a submitted listing out. The day of its first publication is kept through every later approval. */
export function approveListing(db: Db, { listingId, officer, seen, origin, now }: Approval): Promise<ApprovalResult> {
  return inTransaction(db, async (db) => {
    const listing = await db
      .selectFrom("listing")
      .innerJoin("company", "company.id", "listing.company_id")
      .select(["listing.id", "listing.status", "listing.deadline", "listing.updated_at", "listing.first_published_at"])
      .select("company.suspended_at")
      .where("listing.id", "=", listingId)
      .executeTakeFirst();
    if (!listing) return { ok: false, reason: "notFound" };
    if (listing.status !== "submitted") return { ok: false, reason: "notWaiting" };
    if (listing.suspended_at !== null) return { ok: false, reason: "companySuspended" };
    if (listing.deadline < dayOf(now)) return { ok: false, reason: "deadlinePassed" };
    if (seen !== undefined && seen !== listing.updated_at) return { ok: false, reason: "changedMeanwhile" };

    const moved = await moveListing(db, {
      listing,
      to: "published",
      event: "published",
      accountId: officer.accountId,
      facts: { first_published_at: listing.first_published_at ?? now.toISOString() },
      now,
    });
    if (!moved) return { ok: false, reason: "notWaiting" };
    await tellCompany(db, { listingId, news: { event: "published" }, origin, now });
    return { ok: true };
  });
}
