import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { germanNeeded } from "#app/domain/listings/german-needed.server.ts";
import { shownShiftTimes } from "#app/domain/listings/shift-times.ts";
import { titleColumns } from "#app/domain/listings/title.ts";

/** The rows behind job summaries, for a page of listings at once. */
export async function findJobRows(db: Db, ids: string[], lang: Lang) {
  const [listings, places, shifts, times, languages, features, trainingYears] = await Promise.all([
    findListingRows(db, ids),
    db
      .selectFrom("listing_place")
      .innerJoin("place", "place.id", "listing_place.place_id")
      .leftJoin("district", "district.id", "place.district_id")
      .where("listing_place.listing_id", "in", ids)
      .orderBy("listing_place.position")
      .select([
        "listing_place.listing_id as listingId",
        "place.id",
        `place.name_${lang} as name`,
        "place.name as localName",
        "place.country",
        `district.name_${lang} as district`,
        "place.latitude",
        "place.longitude",
      ])
      .execute(),
    db
      .selectFrom("listing_shift")
      .where("listing_id", "in", ids)
      .select(["listing_id as listingId", "shift"])
      .execute(),
    db
      .selectFrom("listing_shift_time")
      .where("listing_id", "in", ids)
      .select(["listing_id as listingId", "part", "begins", "ends"])
      .execute(),
    db
      .selectFrom("listing_language")
      .where("listing_id", "in", ids)
      .select(["listing_id as listingId", "lang", "level", "purpose"])
      .execute(),
    db
      .selectFrom("listing_feature")
      .where("listing_id", "in", ids)
      .select(["listing_id as listingId", "feature"])
      .execute(),
    db
      .selectFrom("listing_training_year")
      .where("listing_id", "in", ids)
      .orderBy("year")
      .select(["listing_id as listingId", "pay"])
      .execute(),
  ]);
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  return ids.flatMap((id) => {
    const listing = byId.get(id);
    if (!listing) return [];
    const worked = of(shifts, id).map(({ shift }) => shift);
    return {
      ...listing,
      places: of(places, id),
      shifts: worked,
      shiftTimes: shownShiftTimes(worked, of(times, id)),
      languages: of(languages, id),
      features: of(features, id).map(({ feature }) => feature),
      trainingYears: of(trainingYears, id).map(({ pay }) => pay),
    };
  });
}

export type JobRow = Awaited<ReturnType<typeof findJobRows>>[number];

function of<Row extends { listingId: string }>(rows: Row[], id: string): Omit<Row, "listingId">[] {
  return rows.filter((row) => row.listingId === id).map(({ listingId: _, ...row }) => row);
}

function findListingRows(db: Db, ids: string[]) {
  return db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("listing.id", "in", ids)
    .select([
      "listing.id",
      ...titleColumns,
      "listing.pay_min as payMin",
      "listing.pay_max as payMax",
      "listing.pay_unit as payUnit",
      "listing.pay_currency as payCurrency",
      "listing.pay_agreement as agreement",
      "listing.weekly_hours_min as hoursMin",
      "listing.weekly_hours_max as hoursMax",
      "listing.starts_on as startsOn",
      "listing.contract",
      "listing.contract_months as contractMonths",
      "listing.posts",
      "listing.leaving_certificate as certificate",
      "listing.experience",
      "listing.experience_years as experienceYears",
      "listing.answer_days as answerDays",
      "listing.deadline",
      "listing.first_published_at as firstPublishedAt",
      "listing.created_at as createdAt",
      "listing.updated_at as updatedAt",
      "company.slug as companySlug",
      "company.name as company",
      "company.website",
      "occupation.id as occupationId",
      "occupation.field",
      "occupation.isco08",
      "occupation.esco_uri as esco",
    ])
    .select(germanNeeded.as("germanLevel"))
    .execute();
}
