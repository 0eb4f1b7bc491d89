import type { GermanLevel, Lang, LanguagePurpose, SpokenLanguage } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { prepared } from "#db/prepared.server.ts";
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
  const [places, shifts, languages, licences, phrases, features, trainingYears, translations, about] =
    await Promise.all([
      readPlaces(db, listing, lang),
      readShifts(db, listing),
      readLanguages(db, { ...listing, company: companyId }),
      readLicences(db, listing),
      readPhrases(db, listing, lang),
      readFeatures(db, listing),
      readTrainingYears(db, listing),
      readTranslation(db, { ...listing, lang }),
      findAbout(db, { companyId, lang }),
    ]);
  return {
    places,
    shifts: shifts.map((row) => row.shift),
    languages: languages.flatMap(({ purpose, ...row }) => (purpose === null ? [] : [{ ...row, purpose }])),
    companyLanguages: languages.flatMap(({ lang: spoken, purpose }) => (purpose === null ? [spoken] : [])),
    licences,
    phrases,
    features: features.map((row) => row.feature),
    trainingYears,
    translation: translations[0] ?? null,
    about,
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

const readShifts = prepared(["listing"], (db, value) =>
  db.selectFrom("listing_shift").select("shift").where("listing_id", "=", value("listing")),
);

type SpokenRow = { lang: SpokenLanguage; level: GermanLevel | null; purpose: LanguagePurpose | null };

/** What the listing says of languages, and, without a purpose, what is spoken in the company. */
const readLanguages = prepared(["listing", "company"], (db, value) =>
  db
    .selectFrom("listing_language")
    .select(["lang", "level", "purpose"])
    .where("listing_id", "=", value("listing"))
    .$castTo<SpokenRow>()
    .unionAll(
      db
        .selectFrom("company_language")
        .select((eb) => ["lang", eb.lit(null).as("level"), eb.lit(null).as("purpose")])
        .where("company_id", "=", value("company"))
        .$castTo<SpokenRow>(),
    ),
);

const readLicences = prepared(["listing"], (db, value) =>
  db.selectFrom("listing_licence").select(["licence", "necessity"]).where("listing_id", "=", value("listing")),
);

const readPhrases = prepared(["listing"], (db, value, lang) =>
  db
    .selectFrom("listing_phrase")
    .innerJoin("phrase", "phrase.id", "listing_phrase.phrase_id")
    .select(["phrase.id", "phrase.section", "listing_phrase.necessity", `phrase.text_${lang} as text`])
    .where("listing_phrase.listing_id", "=", value("listing"))
    .orderBy("listing_phrase.position"),
);

const readFeatures = prepared(["listing"], (db, value) =>
  db.selectFrom("listing_feature").select("feature").where("listing_id", "=", value("listing")),
);

const readTrainingYears = prepared(["listing"], (db, value) =>
  db
    .selectFrom("listing_training_year")
    .select(["year", "pay"])
    .where("listing_id", "=", value("listing"))
    .orderBy("year"),
);

const readTranslation = prepared(["listing", "lang"], (db, value) =>
  db
    .selectFrom("listing_translation")
    .select(["lang", "text"])
    .where("listing_id", "=", value("listing"))
    .where("lang", "=", value("lang").$castTo<Lang>()),
);

/** What the company says of itself, in the reader's language where it did, else in one it did use. */
async function findAbout(db: Db, { companyId, lang }: { companyId: string; lang: Lang }) {
  const rows = await readAbout(db, { company: companyId });
  const inOrder = [lang, "de", "pl", "cs"].map((wanted) => rows.find((row) => row.lang === wanted));
  return inOrder.find((row) => row !== undefined) ?? null;
}

const readAbout = prepared(["company"], (db, value) =>
  db.selectFrom("company_text").select(["lang", "about"]).where("company_id", "=", value("company")),
);
