import type { ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { MailSender } from "#app/domain/accounts/account-mail.server.ts";
import { moveListing } from "#app/domain/listings/life/move-listing.server.ts";
import { queueTakedown, type TakedownCause } from "./office-mail.server.ts";
import { whoSpeaksFor } from "./who-speaks-for.server.ts";

type Takedown = {
  listing: { id: string; status: ListingStatus; company_id: string; title: string };
  /** Goes to the company word for word. */
  statement: string;
  cause: TakedownCause;
  officer: { accountId: string };
  from: MailSender;
  replyTo: string;
  now: Date;
};

/**
 * Ends a listing for good in the office's name and tells the company why. Its applications stay with the company, which
 * still owes each of them an answer. Runs in the caller's transaction; false where it cannot be ended any more.
 */
export async function takeDown(db: Db, { listing, statement, cause, officer, from, replyTo, now }: Takedown) {
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
  for (const to of await whoSpeaksFor(db, listing.company_id)) {
    await queueTakedown(db, { to, from, replyTo, title: listing.title, statement, cause, now });
  }
  return true;
}
