import { type RawBuilder, sql } from "kysely";
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
import type { Db } from "#db/connect.server.ts";
import { prepared } from "#db/prepared.server.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { titleColumns } from "../title.ts";

export async function findListingRow(db: Db, { listingId, lang }: { listingId: string; lang: Lang }) {
  const [row] = await readRow(db, { listing: listingId }, lang);
  return row;
}

const readRow = prepared(["listing"], (db, value, lang) =>
  db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .innerJoin("place as seat", "seat.id", "company.place_id")
    .leftJoin("place as school", "school.id", "listing.school_place_id")
    .where("listing.id", "=", value("listing"))
    .select([
      "listing.id",
      "listing.status",
      ...titleColumns,
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
      "occupation.id as occupationId",
      "occupation.field",
      "occupation.regulated",
      "occupation.isco08",
      `school.name_${lang} as schoolPlace`,
      "school.country as schoolCountry",
      "school.latitude as schoolLatitude",
      "school.longitude as schoolLongitude",
      "company.id as companyId",
      "company.slug as companySlug",
      "company.name as companyName",
      "seat.country as companyCountry",
      "company.staff",
      "company.website",
      "company.street",
      "company.postal_code as postalCode",
      "company.place_id as seatId",
      "seat.name as seatName",
      "company.suspended_at as suspendedAt",
      "company.contact_name as companyContactName",
      "company.contact_role as companyContactRole",
      "company.contact_phone as companyContactPhone",
    ]),
);

/** The facts of a listing that may be many. */
export async function findListingFacts(
  db: Db,
  { listingId, companyId, lang }: { listingId: string; companyId: string; lang: Lang },
) {
  const listing = { listing: listingId };
  const [places, phrases, rows] = await Promise.all([
    readPlaces(db, listing, lang),
    readPhrases(db, listing, lang),
    readLists(db, { ...listing, company: companyId }),
  ]);
  const of = (list: ListRow["list"]) => rows.filter((row) => row.list === list);
  const abouts = of("about").map(({ a, b }) => ({ lang: a as Lang, about: b ?? "" }));
  const translations = of("translation").map(({ a, b }) => ({ lang: a as Lang, text: b ?? "" }));
  return {
    places,
    shifts: of("shift").map(({ a }) => a as Shift),
    languages: of("language").map(({ a, b, c }) => ({
      lang: a as SpokenLanguage,
      level: b as GermanLevel | null,
      purpose: c as LanguagePurpose,
    })),
    companyLanguages: of("spoken").map(({ a }) => a as SpokenLanguage),
    licences: of("licence").map(({ a, b }) => ({ licence: a as Licence, necessity: b as Necessity })),
    phrases,
    features: of("feature").map(({ a }) => a as Feature),
    trainingYears: of("year")
      .map(({ a, b }) => ({ year: Number(a), pay: Number(b) }))
      .sort((one, other) => one.year - other.year),
    translation: translations.find((one) => one.lang === lang) ?? null,
    /** What the company says of itself, in the reader's language where it did, else in one it did use. */
    about: [lang, ...langs].flatMap((wanted) => abouts.find((one) => one.lang === wanted) ?? [])[0] ?? null,
  };
}

const readPlaces = prepared(["listing"], (db, value, lang) =>
  db
    .selectFrom("listing_place")
    .innerJoin("place", "place.id", "listing_place.place_id")
    .leftJoin("district", "district.id", "place.district_id")
    .select([
      "place.id",
      `place.name_${lang} as name`,
      "place.name as localName",
      "place.country",
      "district.name as localDistrict",
      "place.latitude",
      "place.longitude",
      `district.name_${lang} as district`,
      "listing_place.street",
      "listing_place.postal_code as postalCode",
    ])
    .select((eb) =>
      eb
        .selectFrom("postal_code")
        .whereRef("postal_code.place_id", "=", "place.id")
        .having(eb.fn.countAll(), "=", 1)
        .select((eb) => eb.fn.min("postal_code.code").as("code"))
        .as("onlyCode"),
    )
    .where("listing_place.listing_id", "=", value("listing"))
    .orderBy("listing_place.position"),
);

const readPhrases = prepared(["listing"], (db, value, lang) =>
  db
    .selectFrom("listing_phrase")
    .innerJoin("phrase", "phrase.id", "listing_phrase.phrase_id")
    .select(["phrase.id", "phrase.section", "listing_phrase.necessity", `phrase.text_${lang} as text`])
    .where("listing_phrase.listing_id", "=", value("listing"))
    .orderBy("listing_phrase.position"),
);

/** `a` to `c`: what the columns of the list's table are is said where they are read. */
type ListRow = {
  list: "shift" | "language" | "spoken" | "licence" | "feature" | "year" | "translation" | "about";
  a: string;
  b: string | null;
  c: string | null;
};

/** The short lists of a listing and its company, one below the other: to ask for each alone takes longer than to find it. */
const readLists = prepared(["listing", "company"], (db, value) => {
  const named = (list: ListRow["list"], ...columns: (string | null)[]) => {
    const [a = null, b = null, c = null] = columns.map((column) => (column === null ? null : sql.ref(column)));
    const text = (column: RawBuilder<unknown> | null) => sql<string>`cast(${column} as text)`;
    return [
      sql<ListRow["list"]>`cast(${list} as text)`.as("list"),
      text(a).as("a"),
      text(b).as("b"),
      text(c).as("c"),
    ] as const;
  };
  const ofListing = sql.ref("listing_id");
  const ofCompany = sql.ref("company_id");
  return db
    .selectFrom("listing_shift")
    .select(named("shift", "shift"))
    .where(ofListing, "=", value("listing"))
    .unionAll(
      db
        .selectFrom("listing_language")
        .select(named("language", "lang", "level", "purpose"))
        .where(ofListing, "=", value("listing")),
    )
    .unionAll(db.selectFrom("company_language").select(named("spoken", "lang")).where(ofCompany, "=", value("company")))
    .unionAll(
      db
        .selectFrom("listing_licence")
        .select(named("licence", "licence", "necessity"))
        .where(ofListing, "=", value("listing")),
    )
    .unionAll(
      db.selectFrom("listing_feature").select(named("feature", "feature")).where(ofListing, "=", value("listing")),
    )
    .unionAll(
      db
        .selectFrom("listing_training_year")
        .select(named("year", "year", "pay"))
        .where(ofListing, "=", value("listing")),
    )
    .unionAll(
      db
        .selectFrom("listing_translation")
        .select(named("translation", "lang", "text"))
        .where(ofListing, "=", value("listing")),
    )
    .unionAll(
      db
        .selectFrom("company_text")
        .select(named("about", "lang", "about"))
        .where(ofCompany, "=", value("company")),
    )
    .$castTo<ListRow>();
});
