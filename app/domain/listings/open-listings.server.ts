import type { Db } from "#db/connect.server.ts";
import { dayOf } from "#app/platform/days.ts";

/** Every public list, count and page starts here, so that they cannot disagree about what the public may see. */
export function openListings(db: Db, now: Date) {
  return db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .where("listing.status", "=", "published")
    .where("listing.deadline", ">=", dayOf(now))
    .where("company.suspended_at", "is", null);
}

/** What an application needs to know of the listing it answers. Undefined when nobody can apply (any more). */
export function findOpenListing(db: Db, { listingId, now }: { listingId: string; now: Date }) {
  return openListings(db, now)
    .where("listing.id", "=", listingId)
    .select([
      "listing.id",
      "listing.kind",
      "listing.company_id as companyId",
      "listing.occupation_id as occupationId",
      "listing.answer_days as answerDays",
      "listing.deadline",
      "company.name as company",
      "company.slug as companySlug",
    ])
    .executeTakeFirst();
}

export function findOpenOfCompany(db: Db, { companyId, now }: { companyId: string; now: Date }) {
  return openListings(db, now)
    .where("listing.company_id", "=", companyId)
    .orderBy("listing.first_published_at", "desc")
    .orderBy("listing.id")
    .select(["listing.id", "listing.kind"])
    .execute();
}
