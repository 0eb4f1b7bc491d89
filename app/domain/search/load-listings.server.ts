import type { Db } from "#db/connect.server.ts";
import { comparablePay } from "#app/domain/listings/pay.ts";
import { audiencesOf, hourModelsOf } from "./dimensions.ts";
import { weights, type ListingIndex } from "./listing-index.ts";
import { indexWords } from "./words.ts";

/** Puts every listing changed after a revision into the index, and takes out those that the public no longer sees. */
export async function loadChangedListings(db: Db, index: ListingIndex, { since }: { since: number }) {
  const rows = await changedListings(db, since);
  if (rows.length === 0) return;
  const [places, shifts, features, phrases, years, texts, phraseWords] = await Promise.all([
    placesOf(db, since),
    shiftsOf(db, since),
    featuresOf(db, since),
    phrasesOf(db, since),
    trainingYearsOf(db, since),
    translationsOf(db, since),
    wordsOfPhrases(db),
  ]);
  const wordsOf = rememberWords();
  for (const row of rows) {
    if (row.status !== "published" || row.suspended_at !== null || row.first_published_at === null) {
      index.remove(row.id);
      continue;
    }
    const words = new Map<string, number>();
    const add = (found: Iterable<string>, weight: number) => {
      for (const word of found) if ((words.get(word) ?? 0) < weight) words.set(word, weight);
    };
    for (const title of [row.title_de, row.title_pl, row.title_cs, row.name_de, row.name_pl, row.name_cs]) {
      add(wordsOf(title ?? ""), weights.title);
    }
    add(wordsOf(row.company_name), weights.company);
    for (const id of phrases.get(row.id) ?? []) add(phraseWords.get(id) ?? [], weights.phrase);
    for (const text of [row.text ?? "", ...(texts.get(row.id) ?? [])]) add(wordsOf(text), weights.text);
    const own = places.get(row.id) ?? [];
    index.put(
      {
        id: row.id,
        occupationId: row.occupation_id,
        kind: row.kind,
        field: row.field,
        placeIds: own.map((place) => place.id),
        districtIds: [...new Set(own.flatMap((place) => place.districtId ?? []))],
        german: row.german_level,
        countries: [...new Set(own.map((place) => place.country))],
        shifts: shifts.get(row.id) ?? [],
        hours: hourModelsOf({ min: row.weekly_hours_min, max: row.weekly_hours_max }, features.get(row.id) ?? []),
        certificate: row.leaving_certificate,
        audiences: audiencesOf(features.get(row.id) ?? []),
        startsOn: row.starts_on,
        pay: comparablePay({
          min: row.pay_min,
          max: row.pay_max,
          unit: row.pay_unit,
          currency: row.pay_currency,
          weeklyHours: row.weekly_hours_max,
          trainingYears: years.get(row.id) ?? [],
        }),
        firstPublishedAt: row.first_published_at,
        deadline: row.deadline,
      },
      words,
    );
  }
  index.settle();
}

/** Names of companies and occupations stand in many listings. */
function rememberWords() {
  const known = new Map<string, ReadonlySet<string>>();
  return (text: string) => {
    const words = known.get(text) ?? indexWords(text);
    known.set(text, words);
    return words;
  };
}

function changedListings(db: Db, since: number) {
  return db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("listing.revision", ">", since)
    .select([
      "listing.id",
      "listing.status",
      "listing.occupation_id",
      "listing.kind",
      "listing.german_level",
      "listing.title_de",
      "listing.title_pl",
      "listing.title_cs",
      "listing.text",
      "listing.pay_min",
      "listing.pay_max",
      "listing.pay_unit",
      "listing.pay_currency",
      "listing.weekly_hours_min",
      "listing.weekly_hours_max",
      "listing.leaving_certificate",
      "listing.starts_on",
      "listing.first_published_at",
      "listing.deadline",
      "company.name as company_name",
      "company.suspended_at",
      "occupation.field",
      "occupation.name_de",
      "occupation.name_pl",
      "occupation.name_cs",
    ])
    .execute();
}

const changedIds = (db: Db, since: number) => db.selectFrom("listing").select("id").where("revision", ">", since);

async function placesOf(db: Db, since: number) {
  const rows = await db
    .selectFrom("listing_place")
    .innerJoin("place", "place.id", "listing_place.place_id")
    .where("listing_place.listing_id", "in", changedIds(db, since))
    .select(["listing_place.listing_id", "place.id", "place.country", "place.district_id as districtId"])
    .orderBy("listing_place.position")
    .execute();
  return grouped(
    rows,
    (row) => row.listing_id,
    (row) => row,
  );
}

async function shiftsOf(db: Db, since: number) {
  const rows = await db
    .selectFrom("listing_shift")
    .selectAll()
    .where("listing_id", "in", changedIds(db, since))
    .execute();
  return grouped(
    rows,
    (row) => row.listing_id,
    (row) => row.shift,
  );
}

async function featuresOf(db: Db, since: number) {
  const rows = await db
    .selectFrom("listing_feature")
    .selectAll()
    .where("listing_id", "in", changedIds(db, since))
    .execute();
  return grouped(
    rows,
    (row) => row.listing_id,
    (row) => row.feature,
  );
}

async function phrasesOf(db: Db, since: number) {
  const rows = await db
    .selectFrom("listing_phrase")
    .select(["listing_id", "phrase_id"])
    .where("listing_id", "in", changedIds(db, since))
    .execute();
  return grouped(
    rows,
    (row) => row.listing_id,
    (row) => row.phrase_id,
  );
}

async function trainingYearsOf(db: Db, since: number) {
  const rows = await db
    .selectFrom("listing_training_year")
    .select(["listing_id", "pay"])
    .where("listing_id", "in", changedIds(db, since))
    .orderBy("year")
    .execute();
  return grouped(
    rows,
    (row) => row.listing_id,
    (row) => row.pay,
  );
}

async function translationsOf(db: Db, since: number) {
  const rows = await db
    .selectFrom("listing_translation")
    .select(["listing_id", "text"])
    .where("listing_id", "in", changedIds(db, since))
    .execute();
  return grouped(
    rows,
    (row) => row.listing_id,
    (row) => row.text,
  );
}

async function wordsOfPhrases(db: Db) {
  const rows = await db.selectFrom("phrase").select(["id", "text_de", "text_pl", "text_cs"]).execute();
  return new Map(rows.map((row) => [row.id, indexWords(`${row.text_de} ${row.text_pl} ${row.text_cs}`)]));
}

function grouped<Row, Value>(rows: Row[], key: (row: Row) => string, value: (row: Row) => Value): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(value(row));
    else groups.set(key(row), [value(row)]);
  }
  return groups;
}
