// A face of this room: other nouns may import it.

import type { SelectQueryBuilder } from "kysely";
import type { Db } from "#db/connect.server.ts";
import type { Database } from "#db/schema.ts";
import { findLogos } from "#app/domain/companies/face/find-logos.server.ts";
import { findAnswerRecords } from "#app/domain/companies/find-answer-record.server.ts";
import { germanNeeded } from "../german-needed.server.ts";
import { findRate } from "../money/find-rates.server.ts";
import { shownShiftTimes } from "../shift-times.ts";
import { titleColumns } from "../title.ts";
import { timesWithUsualDay } from "../without-car/times-with-usual-day.ts";
import type { CardFacts } from "./card-facts.ts";

/** A list, or a query for it. */
export type ListingIds = readonly string[] | SelectQueryBuilder<Database, "listing", { id: string }>;

/** By listing id, whatever the listings' status; ids that do not exist are left out. */
export async function findCardFacts(db: Db, ids: ListingIds): Promise<Map<string, CardFacts>> {
  if (Array.isArray(ids) && ids.length === 0) return new Map();
  const [rate, rows, places, shifts, times, languages, features, years] = await Promise.all([
    findRate(db),
    listingRows(db, ids),
    placesOfWork(db, ids),
    db
      .selectFrom("listing_shift")
      .select(["listing_id as id", "shift as value"])
      .where("listing_id", "in", ids)
      .execute(),
    db
      .selectFrom("listing_shift_time")
      .select(["listing_id as id", "part", "begins", "ends"])
      .where("listing_id", "in", ids)
      .execute(),
    db
      .selectFrom("listing_language")
      .select(["listing_id as id", "lang as value"])
      .where("listing_id", "in", ids)
      .where("purpose", "=", "team")
      .execute(),
    db
      .selectFrom("listing_feature")
      .select(["listing_id as id", "feature as value"])
      .where("listing_id", "in", ids)
      .execute(),
    db
      .selectFrom("listing_training_year")
      .select(["listing_id as id", "pay as value"])
      .where("listing_id", "in", ids)
      .orderBy("year")
      .execute(),
  ]);
  const companyIds = [...new Set(rows.map(({ companyId }) => companyId))];
  const [records, logos] = await Promise.all([findAnswerRecords(db, companyIds), findLogos(db, companyIds)]);
  const lists = {
    places: byListing(places),
    shifts: byListing(shifts),
    times: byListing(times.map(({ id, ...value }) => ({ id, value }))),
    languages: byListing(languages),
    features: byListing(features),
    years: byListing(years),
  };
  const same = sharedTexts();
  return new Map(
    rows.map(({ payMin, payMax, payUnit, payCurrency, weeklyHours, companyId, dayFrom, dayUntil, ...row }) => {
      const facts: CardFacts = {
        ...row,
        occupationId: same(row.occupationId),
        company: same(row.company),
        logo: logos.get(companyId) ?? null,
        occupationDe: same(row.occupationDe),
        occupationPl: same(row.occupationPl),
        occupationCs: same(row.occupationCs),
        places: lists.places.get(row.id) ?? [],
        pay: {
          min: payMin,
          max: payMax,
          unit: payUnit,
          currency: payCurrency,
          weeklyHours,
          trainingYears: lists.years.get(row.id) ?? [],
        },
        rate,
        shifts: lists.shifts.get(row.id) ?? [],
        shiftTimes: timesWithUsualDay(shownShiftTimes(lists.shifts.get(row.id) ?? [], lists.times.get(row.id) ?? []), {
          dayFrom,
          dayUntil,
        }),
        teamLanguages: lists.languages.get(row.id) ?? [],
        features: lists.features.get(row.id) ?? [],
        answers: records.get(companyId) ?? null,
      };
      return [row.id, facts];
    }),
  );
}

function listingRows(db: Db, ids: ListingIds) {
  return db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("listing.id", "in", ids)
    .select([
      "listing.id",
      "listing.occupation_id as occupationId",
      ...titleColumns,
      "listing.pay_min as payMin",
      "listing.pay_max as payMax",
      "listing.pay_unit as payUnit",
      "listing.pay_currency as payCurrency",
      "listing.weekly_hours_max as weeklyHours",
      "listing.starts_on as startsOn",
      "listing.leaving_certificate as certificate",
      "listing.posts",
      "listing.answer_days as answerDays",
      "listing.first_published_at as firstPublishedAt",
      "listing.created_at as createdAt",
      "listing.updated_at as updatedAt",
      "listing.deadline",
      "listing.day_from as dayFrom",
      "listing.day_until as dayUntil",
      "company.name as company",
      "company.id as companyId",
      "occupation.field",
    ])
    .select(germanNeeded.as("german"))
    .execute();
}

/** Many listings share a place: it is one object for all of them. */
async function placesOfWork(db: Db, ids: ListingIds) {
  const rows = await db
    .selectFrom("listing_place")
    .select(["listing_id as id", "place_id as placeId"])
    .where("listing_id", "in", ids)
    .orderBy("position")
    .execute();
  const places = await db
    .selectFrom("place")
    .select([
      "id",
      "country",
      "district_id as districtId",
      "name_de as nameDe",
      "name_pl as namePl",
      "name_cs as nameCs",
      "latitude",
      "longitude",
    ])
    .where("id", "in", db.selectFrom("listing_place").select("place_id").where("listing_id", "in", ids))
    .execute();
  const byId = new Map(places.map((place) => [place.id, place]));
  return rows.flatMap(({ id, placeId }) => {
    const value = byId.get(placeId);
    return value ? [{ id, value }] : [];
  });
}

/** Values of rows by the listing they belong to, in the order of the rows. */
function byListing<Value>(rows: { id: string; value: Value }[]): Map<string, Value[]> {
  const lists = new Map<string, Value[]>();
  for (const { id, value } of rows) {
    const list = lists.get(id);
    if (list) list.push(value);
    else lists.set(id, [value]);
  }
  return lists;
}

/** The store gives each row texts of its own; the search keeps every listing's, and many are the same. */
function sharedTexts() {
  const known = new Map<string, string>();
  return (text: string) => {
    const first = known.get(text) ?? text;
    known.set(text, first);
    return first;
  };
}
