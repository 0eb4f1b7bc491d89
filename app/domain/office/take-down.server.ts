import type { ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { whoSpeaksFor } from "#app/domain/accounts/team/who-speaks-for.server.ts";
import { moveListing } from "#app/domain/listings/life/move-listing.server.ts";
import { draftRuling } from "#app/domain/rulings/draft-ruling.server.ts";
import { keepRuling } from "#app/domain/rulings/keep-ruling.server.ts";
import type { Ground } from "#app/domain/rulings/ruling.ts";
import type { RulingSender } from "#app/domain/rulings/ruling-links.server.ts";
import { queueTakedown } from "./office-mail.server.ts";

type Takedown = {
  listing: { id: string; status: ListingStatus; company_id: string; title: string };
  /** Goes to the company word for word. */
  statement: string;
  ground: Ground;
  /** What made the office look; null: nothing but its own eyes. */
  reportId: string | null;
  officer: { accountId: string };
  from: RulingSender;
  replyTo: string;
  now: Date;
};

/**
 * Ends a listing for good in the office's name and tells the company why. Its applications stay with the company, which
 * still owes each of them an answer. Runs in the caller's transaction; false where it cannot be ended any more.
 */
export async function takeDown(db: Db, { listing, statement, ground, reportId, ...deed }: Takedown) {
  const { officer, from, replyTo, now } = deed;
  const closed = await moveListing(db, {
    listing,
    to: "closed",
    event: "closed",
    accountId: officer.accountId,
    remark: statement,
    facts: { closed_at: now.toISOString(), closed_reason: "removed" },
    now,
  });
  if (!closed) return false;
  const { id, title, company_id: companyId } = listing;
  const ruling = draftRuling({
    kind: "listing_ended",
    subject: { id, name: title },
    ...{ companyId, reportId, because: { ...ground, facts: statement }, lang: ground.lang },
    ...{ officer, config: from, now },
  });
  await keepRuling(db, ruling);
  for (const to of await whoSpeaksFor(db, companyId)) {
    await queueTakedown(db, { to, from, replyTo, title, statement, ruling, now });
  }
  return true;
}
