import { features, type Lang, langs, languagePurposes, licences, shifts, spokenLanguages } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Row } from "#db/schema.ts";
import { shiftParts } from "#db/shifts/shift-parts.ts";
import type { OwnQuestion } from "#app/domain/questions/question.ts";
import { factColumns, type ListingContent } from "./listing-content.ts";

/** Asks for nothing but the id: whoever calls it has made sure that the listing is theirs to read. */
export async function readContent(db: Db, listingId: string): Promise<ListingContent> {
  const facts = await db
    .selectFrom("listing")
    .select(factColumns)
    .where("id", "=", listingId)
    .executeTakeFirstOrThrow();
  return { facts, ...(await readChoices(db, listingId)), ...(await readWords(db, listingId)) };
}

async function readChoices(db: Db, listingId: string) {
  const places = await db
    .selectFrom("listing_place")
    .select(["place_id", "street", "postal_code"])
    .where("listing_id", "=", listingId)
    .orderBy("position")
    .execute();
  const shiftRows = await db.selectFrom("listing_shift").select("shift").where("listing_id", "=", listingId).execute();
  const times = await db
    .selectFrom("listing_shift_time")
    .select(["part", "begins", "ends"])
    .where("listing_id", "=", listingId)
    .execute();
  const languageRows = await db
    .selectFrom("listing_language")
    .select(["lang", "level", "purpose"])
    .where("listing_id", "=", listingId)
    .execute();
  const licenceRows = await db
    .selectFrom("listing_licence")
    .select(["licence", "necessity"])
    .where("listing_id", "=", listingId)
    .execute();
  const featureRows = await db
    .selectFrom("listing_feature")
    .select("feature")
    .where("listing_id", "=", listingId)
    .execute();
  const years = await db
    .selectFrom("listing_training_year")
    .select("pay")
    .where("listing_id", "=", listingId)
    .orderBy("year")
    .execute();
  return {
    placeIds: places.map((row) => row.place_id),
    addresses: Object.fromEntries(
      places.flatMap(({ place_id, street, postal_code: postalCode }) =>
        street === null || postalCode === null ? [] : [[place_id, { street, postalCode }]],
      ),
    ),
    shifts: inOrder(shifts, shiftRows, (row) => row.shift).map((row) => row.shift),
    shiftTimes: inOrder(shiftParts, times, (row) => row.part),
    languages: languagePurposes.flatMap((purpose) =>
      inOrder(
        spokenLanguages,
        languageRows.filter((row) => row.purpose === purpose),
        (row) => row.lang,
      ),
    ),
    licences: inOrder(licences, licenceRows, (row) => row.licence),
    features: inOrder(features, featureRows, (row) => row.feature).map((row) => row.feature),
    trainingPay: years.map((row) => row.pay),
  };
}

async function readWords(db: Db, listingId: string) {
  const phrases = await db
    .selectFrom("listing_phrase")
    .select(["phrase_id as id", "necessity"])
    .where("listing_id", "=", listingId)
    .orderBy("position")
    .execute();
  const questions = await db
    .selectFrom("listing_question")
    .select(["catalogue_id", "text", "lang", "text_de", "text_pl", "text_cs"])
    .where("listing_id", "=", listingId)
    .orderBy("position")
    .execute();
  const translations = await db
    .selectFrom("listing_translation")
    .select(["lang", "text"])
    .where("listing_id", "=", listingId)
    .execute();
  return {
    phrases,
    questions: questions.flatMap((row) => row.catalogue_id ?? []),
    ownQuestions: questions.flatMap(ownQuestionOf),
    translations: inOrder(langs, translations, (row) => row.lang),
  };
}

type OwnRow = Pick<Row<"listing_question">, "text" | "lang" | `text_${Lang}`>;

function ownQuestionOf({ text, lang, ...row }: OwnRow): OwnQuestion[] {
  if (text === null || lang === null) return [];
  const translations = langs.flatMap((other) => {
    const translation = row[`text_${other}`];
    return translation === null ? [] : [{ lang: other, text: translation }];
  });
  return [{ text, lang, translations }];
}

/** Rows in the order of their codes, so that equal contents are equal values. */
function inOrder<Code, Item>(codes: readonly Code[], rows: Item[], codeOf: (row: Item) => Code) {
  return codes.flatMap((code) => rows.filter((row) => codeOf(row) === code));
}
