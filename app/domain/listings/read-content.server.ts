import { features, langs, languagePurposes, licences, shifts, spokenLanguages } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
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
    .select("place_id")
    .where("listing_id", "=", listingId)
    .orderBy("position")
    .execute();
  const shiftRows = await db.selectFrom("listing_shift").select("shift").where("listing_id", "=", listingId).execute();
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
    shifts: inOrder(shifts, shiftRows, (row) => row.shift).map((row) => row.shift),
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
    .select(["text", "lang"])
    .where("listing_id", "=", listingId)
    .orderBy("position")
    .execute();
  const translations = await db
    .selectFrom("listing_translation")
    .select(["lang", "text"])
    .where("listing_id", "=", listingId)
    .execute();
  return { phrases, questions, translations: inOrder(langs, translations, (row) => row.lang) };
}

/** Rows in the order of their codes, so that equal contents are equal values. */
function inOrder<Code, Item>(codes: readonly Code[], rows: Item[], codeOf: (row: Item) => Code) {
  return codes.flatMap((code) => rows.filter((row) => codeOf(row) === code));
}
