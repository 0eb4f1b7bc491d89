import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import type { Ground } from "#app/domain/rulings/ruling.ts";
import type { RulingSender } from "#app/domain/rulings/ruling-links.server.ts";
import { takeDown } from "../take-down.server.ts";
import { canBeEnded } from "./can-be-ended.ts";

type Ending = {
  listingId: string;
  reason: string;
  /** The report on which it rests after all, where its sender's appeal was granted. */
  reportId?: string | null;
  ground: Ground;
  officer: { accountId: string };
  from: RulingSender;
  replyTo: string;
  now: Date;
};

export type EndingResult = { ok: true } | { ok: false; reason: "notFound" | "cannotBeEnded" };

/** The office ends a listing on its own account, or because a report was right that it did not follow at first. */
export function endListing(db: Db, { listingId, reason, reportId = null, ...deed }: Ending): Promise<EndingResult> {
  return inTransaction(db, async (db) => {
    const listing = await db
      .selectFrom("listing")
      .select(["id", "status", "company_id", "first_published_at", ...ownTitle])
      .where("id", "=", listingId)
      .executeTakeFirst();
    if (!listing) return { ok: false, reason: "notFound" };
    const ended = canBeEnded(listing) && (await takeDown(db, { listing, statement: reason, reportId, ...deed }));
    return ended ? { ok: true } : { ok: false, reason: "cannotBeEnded" };
  });
}
