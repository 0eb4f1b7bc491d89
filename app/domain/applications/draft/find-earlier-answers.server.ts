import type { Db } from "#db/connect.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { carryOver } from "../bring/carry-over.ts";
import { findBrought } from "../bring/find-brought.server.ts";
import type { ListingToApply } from "./find-listing-to-apply.server.ts";

export type EarlierAsked = { applicationId: string; /** Folded: whose it must be. */ address: string; now: Date };

/** What of an earlier application can be said here again; null for another's. Documents and answers to a company's own questions stay there. */
export async function findEarlierAnswers(
  db: Db,
  listing: ListingToApply,
  { applicationId, address, now }: EarlierAsked,
) {
  const earlier = await db
    .selectFrom("application")
    .innerJoin("listing", "listing.id", "application.listing_id")
    .select([
      "application.name",
      "application.email",
      "application.phone",
      "application.german_level as germanLevel",
      "application.message",
      "listing.occupation_id as occupationId",
    ])
    .where("application.id", "=", applicationId)
    .where("application.email_folded", "=", address)
    .executeTakeFirst();
  if (!earlier) return null;
  const sameOccupation = earlier.occupationId === listing.occupationId;
  const to = { asks: listing.asks, sameOccupation, today: dayOf(now) };
  return { ...earlier, brought: carryOver(await findBrought(db, { applicationId }), to) };
}
