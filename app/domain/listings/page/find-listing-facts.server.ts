import { sql } from "kysely";
import type {
  Feature,
  GermanLevel,
  Lang,
  LanguagePurpose,
  Licence,
  Necessity,
  Shift,
  SpokenLanguage,
} from "#db/codes.ts";
import { prepared } from "#db/prepared.server.ts";
import type { ShiftPart } from "#db/shifts/shift-parts.ts";
import { editionOf, type Store, type StoreEdition } from "#db/store-edition.server.ts";
import { findOccupationOfAd } from "#app/domain/occupations/find-occupation-of-ad.server.ts";
import { findPlaceOfWork } from "#app/domain/places/find-place-of-work.server.ts";
import { shownShiftTimes } from "../shift-times.ts";

/** Its own row with what the vocabulary says of its occupation. */
export async function findListingRow(store: Store, listingId: string) {
  const edition = await editionOf(store);
  const [row] = await readRow(edition.db, { listing: listingId });
  return row && { ...row, ...(await findOccupationOfAd(edition, row.occupationId)) };
}

const readRow = prepared(["listing"], (db, value) =>
  db
    .selectFrom("listing")
    .where("listing.id", "=", value("listing"))
    .select([
      "listing.id",
      "listing.company_id as companyId",
      "listing.status",
      "listing.occupation_id as occupationId",
      "listing.kind",
      "listing.title_de as titleDe",
      "listing.title_pl as titlePl",
      "listing.title_cs as titleCs",
      "listing.pay_min as payMin",
      "listing.pay_max as payMax",
      "listing.pay_unit as payUnit",
      "listing.pay_currency as payCurrency",
      "listing.pay_agreement as agreement",
      "listing.weekly_hours_min as weeklyHoursMin",
      "listing.weekly_hours_max as weeklyHoursMax",
      "listing.starts_on as startsOn",
      "listing.contract",
      "listing.contract_months as contractMonths",
      "listing.posts",
      "listing.german_level as germanLevel",
      "listing.german_exam_level as germanExam",
      "listing.german_course as germanCourse",
      "listing.leaving_certificate as certificate",
      "listing.experience",
      "listing.experience_years as experienceYears",
      "listing.training_months as trainingMonths",
      "listing.training_form as trainingForm",
      "listing.text",
      "listing.text_lang as textLang",
      "listing.contact_name as contactName",
      "listing.contact_role as contactRole",
      "listing.contact_phone as contactPhone",
      "listing.answer_days as answerDays",
      "listing.deadline",
      "listing.first_published_at as firstPublishedAt",
      "listing.closed_at as closedAt",
      "listing.school_place_id as schoolPlaceId",
      "listing.school_rhythm as schoolRhythm",
      "listing.school_hostel as schoolHostel",
      "listing.school_costs as schoolCosts",
      "listing.day_from as dayFrom",
      "listing.day_until as dayUntil",
      "listing.day_setting as daySetting",
      "listing.training_exam as trainingExam",
      "listing.further_step as furtherStep",
    ]),
);

/** The facts of a listing that may be many. */
export async function findListingFacts(edition: StoreEdition, { listingId, lang }: { listingId: string; lang: Lang }) {
  const listing = { listing: listingId };
  const [phrases, rows] = await Promise.all([readPhrases(edition.db, listing, lang), readLists(edition.db, listing)]);
  const of = (list: ListRow["list"]) => rows.filter((row) => row.list === list);
  const translations = of("translation").map(({ a, b }) => ({ lang: a as Lang, text: b ?? "" }));
  const places = of("place").sort((one, other) => Number(one.d) - Number(other.d));
  const shifts = of("shift").map(({ a }) => a as Shift);
  return {
    places: await Promise.all(
      places.map(async ({ a, b: street, c: postalCode }) => ({
        ...(await findPlaceOfWork(edition, a, lang)),
        street,
        postalCode,
      })),
    ),
    shifts,
    shiftTimes: shownShiftTimes(
      shifts,
      of("time").map(({ a, b, c }) => ({ part: a as ShiftPart, begins: b, ends: c })),
    ),
    languages: of("language").map(({ a, b, c }) => ({
      lang: a as SpokenLanguage,
      level: b as GermanLevel | null,
      purpose: c as LanguagePurpose,
    })),
    licences: of("licence").map(({ a, b }) => ({ licence: a as Licence, necessity: b as Necessity })),
    phrases,
    features: of("feature").map(({ a }) => a as Feature),
    trainingYears: of("year")
      .map(({ a, b }) => ({ year: Number(a), pay: Number(b) }))
      .sort((one, other) => one.year - other.year),
    translation: translations.find((one) => one.lang === lang) ?? null,
  };
}

const readPhrases = prepared(["listing"], (db, value, lang) =>
  db
    .selectFrom("listing_phrase")
    .innerJoin("phrase", "phrase.id", "listing_phrase.phrase_id")
    .select(["phrase.id", "phrase.section", "listing_phrase.necessity", `phrase.text_${lang} as text`])
    .where("listing_phrase.listing_id", "=", value("listing"))
    .orderBy("listing_phrase.position"),
);

/** `a` to `d`: what the columns of the list's table are is said where they are read. */
type ListRow = {
  list: "place" | "shift" | "time" | "language" | "licence" | "feature" | "year" | "translation";
  a: string;
  b: string | null;
  c: string | null;
  d: string | null;
};

/** The short lists of a listing, one below the other: to ask for each alone takes longer than to find it. */
const readLists = prepared(["listing"], (db, value) => {
  const named = (list: ListRow["list"], ...columns: (string | null)[]) => {
    const text = (at: number) => {
      const column = columns[at] ?? null;
      return sql<string>`cast(${column === null ? null : sql.ref(column)} as text)`;
    };
    return [
      sql<ListRow["list"]>`cast(${list} as text)`.as("list"),
      text(0).as("a"),
      text(1).as("b"),
      text(2).as("c"),
      text(3).as("d"),
    ] as const;
  };
  const listing = value("listing");
  const ofListing = sql.ref("listing_id");
  return db
    .selectFrom("listing_place")
    .select(named("place", "place_id", "street", "postal_code", "position"))
    .where(ofListing, "=", listing)
    .unionAll(db.selectFrom("listing_shift").select(named("shift", "shift")).where(ofListing, "=", listing))
    .unionAll(
      db
        .selectFrom("listing_shift_time")
        .select(named("time", "part", "begins", "ends"))
        .where(ofListing, "=", listing),
    )
    .unionAll(
      db
        .selectFrom("listing_language")
        .select(named("language", "lang", "level", "purpose"))
        .where(ofListing, "=", listing),
    )
    .unionAll(
      db
        .selectFrom("listing_licence")
        .select(named("licence", "licence", "necessity"))
        .where(ofListing, "=", listing),
    )
    .unionAll(db.selectFrom("listing_feature").select(named("feature", "feature")).where(ofListing, "=", listing))
    .unionAll(
      db
        .selectFrom("listing_training_year")
        .select(named("year", "year", "pay"))
        .where(ofListing, "=", listing),
    )
    .unionAll(
      db
        .selectFrom("listing_translation")
        .select(named("translation", "lang", "text"))
        .where(ofListing, "=", listing),
    )
    .$castTo<ListRow>();
});
