import type { Db } from "#db/connect.server.ts";
import type { Country, Lang } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";
import { startsWith } from "#db/starts-with.ts";
import type { Store, StoreEdition } from "#db/store-edition.server.ts";

export type FoundPlace = {
  id: string;
  name: string;
  country: Country;
  districtId: string | null;
  latitude: number;
  longitude: number;
};

/**
 * Best match first: the board's own places before imported ones, so that an import changes no answer; towns of the region
 * before towns elsewhere, large before small. Empty where nothing fits.
 */
export const findPlaces: (store: Store, text: string, lang: Lang) => Promise<FoundPlace[]> =
  rememberByVocabulary(lookUp);

async function lookUp({ db }: StoreEdition, text: string, lang: Lang): Promise<FoundPlace[]> {
  const postalCode = /^\D*(\d{2}[ -]?\d{3}|\d{3} ?\d{2})\b/.exec(text)?.[1];
  const folded = fold(text.replace(/\d/g, " "));
  const byCode = postalCode ? await placesWithCode(db, { postalCode, folded, lang }) : [];
  if (byCode.length > 0) return byCode;
  return folded === "" ? [] : placesNamed(db, folded, lang);
}

const maxSuggested = 5;

/** The nearest spellings, for "did you mean". */
export async function suggestPlaces(db: Db, text: string, lang: Lang): Promise<string[]> {
  const start = fold(text.replace(/\d/g, " ")).slice(0, 4);
  if (start.length < 2) return [];
  const rows = await inOrder(placeRows(db, lang))
    .where("place.id", "in", (eb) =>
      eb
        .selectFrom("place_name")
        .select("place_id")
        .where(startsWith("folded", start.slice(0, 2))) // these stand in an index
        .where(startsWith("folded", start)),
    )
    .limit(4 * maxSuggested)
    .execute();
  return [...new Set(rows.map((row) => row.name))].slice(0, maxSuggested);
}

export const findPlaceById: (store: Store, id: string, lang: Lang) => Promise<FoundPlace | undefined> =
  rememberByVocabulary(({ db }, id: string, lang: Lang) =>
    placeRows(db, lang).where("place.id", "=", id).executeTakeFirst(),
  );

/** One number may be a code of several countries: how it is written tells, else the board's own codes come first. */
function placesWithCode(db: Db, { postalCode, folded, lang }: { postalCode: string; folded: string; lang: Lang }) {
  const country = /^\d\d-/.test(postalCode) ? "PL" : /^\d{3} /.test(postalCode) ? "CZ" : null;
  const named = db.selectFrom("place_name").select("place_id").where("folded", "=", folded);
  return inOrder(
    placeRows(db, lang)
      .innerJoin("postal_code", "postal_code.place_id", "place.id")
      .where("postal_code.code", "=", postalCode.replace(/\D/g, ""))
      .$if(country !== null, (rows) =>
        rows.orderBy((eb) => eb.case().when("postal_code.country", "=", country).then(0).else(1).end()),
      )
      .$if(folded !== "", (rows) => rows.orderBy((eb) => eb.case().when("place.id", "in", named).then(0).else(1).end()))
      .orderBy("postal_code.origin"),
  )
    .limit(5)
    .execute();
}

function placesNamed(db: Db, folded: string, lang: Lang) {
  return inOrder(placeRows(db, lang))
    .where("place.id", "in", (eb) => eb.selectFrom("place_name").select("place_id").where("folded", "=", folded))
    .limit(5)
    .execute();
}

/** Places with their names in the reader's language, in no order yet. */
export function placeRows(db: Db, lang: Lang) {
  return db
    .selectFrom("place")
    .leftJoin("district", "district.id", "place.district_id")
    .select([
      "place.id",
      `place.name_${lang} as name`,
      "place.country",
      "place.district_id as districtId",
      "place.latitude",
      "place.longitude",
    ]);
}

function inOrder(rows: ReturnType<typeof placeRows>) {
  return rows
    .orderBy("place.origin") // board before geonames
    .orderBy((eb) =>
      eb.case().when("district.role", "=", "core").then(0).when("district.role", "=", "border").then(1).else(2).end(),
    )
    .orderBy("place.population", "desc")
    .orderBy("place.id");
}
