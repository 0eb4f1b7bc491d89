// A face of this room: other nouns may import it.

import type { ListingHistoryEvent } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { runningStatuses } from "#app/domain/listings/listing.ts";
import { titleColumns } from "#app/domain/listings/title.ts";
import { dayOf } from "#app/platform/days.ts";
import type { ListingLife } from "./due-notice.ts";

const running: readonly ListingHistoryEvent[] = ["published", "extended"];
/** By these the company shows that it still stands to its listing. */
export const signs: readonly ListingHistoryEvent[] = [
  "published",
  "extended",
  "confirmed",
  "edited",
  "change_submitted",
  "change_edited",
  "paused",
  "resumed",
];

export type Upkept = Awaited<ReturnType<typeof findLives>>[number];

/** Running listings of companies that are not suspended, with all that says what is due; one, or all of them. */
export async function findLives(db: Db, { listingId }: { listingId?: string } = {}) {
  const listings = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id", "listing.company_id as companyId", "company.contact_email as companyEmail", ...titleColumns])
    .select("company.name as company")
    .select(["listing.deadline", "listing.status", "listing.first_published_at as publishedAt"])
    .where("listing.status", "in", runningStatuses)
    .where("company.suspended_at", "is", null)
    .$if(listingId !== undefined, (all) => all.where("listing.id", "=", listingId ?? ""))
    .orderBy("listing.id")
    .execute();
  const [events, notices] = await Promise.all([findEvents(db, listingId), findNotices(db, listingId)]);
  return listings.map((listing) => {
    const first = dayOf(new Date(listing.publishedAt ?? 0));
    const latest = (which: readonly ListingHistoryEvent[]) =>
      (events.get(listing.id) ?? [])
        .filter(({ event }) => which.includes(event))
        .reduce((day, { at }) => (dayOf(new Date(at)) > day ? dayOf(new Date(at)) : day), first);
    const sent = notices.get(listing.id) ?? [];
    const life: ListingLife = {
      id: listing.id,
      deadline: listing.deadline,
      runsSince: latest(running),
      lastSign: latest(signs),
      paused: listing.status === "paused",
      sent,
    };
    return { ...listing, life };
  });
}

async function findEvents(db: Db, listingId: string | undefined) {
  const rows = await db
    .selectFrom("listing_history")
    .innerJoin("listing", "listing.id", "listing_history.listing_id")
    .select((eb) => [
      "listing_history.listing_id as id",
      "listing_history.event",
      eb.fn.max("listing_history.at").as("at"),
    ])
    .where("listing.status", "in", runningStatuses)
    .where("listing_history.event", "in", signs)
    .$if(listingId !== undefined, (all) => all.where("listing.id", "=", listingId ?? ""))
    .groupBy(["listing_history.listing_id", "listing_history.event"])
    .execute();
  return Map.groupBy(rows, ({ id }) => id);
}

async function findNotices(db: Db, listingId: string | undefined) {
  const rows = await db
    .selectFrom("listing_notice")
    .innerJoin("listing", "listing.id", "listing_notice.listing_id")
    .select(["listing.id", "notice", "about", "sent_on as sentOn", "ends_on as endsOn"])
    .where("listing.status", "in", runningStatuses)
    .$if(listingId !== undefined, (all) => all.where("listing.id", "=", listingId ?? ""))
    .execute();
  return Map.groupBy(rows, ({ id }) => id);
}
