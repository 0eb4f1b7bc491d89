import type { Db } from "#db/connect.server.ts";
import type { Country, Lang } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";

export type FoundPlace = {
  id: string;
  name: string;
  country: Country;
  districtId: string | null;
  latitude: number;
  longitude: number;
};

/** Best match first: towns of the region before towns elsewhere, large before small. Empty where nothing fits. */
export const findPlaces: (db: Db, text: string, lang: Lang) => Promise<FoundPlace[]> = rememberByVocabulary(lookUp);

async function lookUp(db: Db, text: string, lang: Lang): Promise<FoundPlace[]> {
  const postalCode = /^\D*(\d{2}[ -]?\d{3}|\d{3} ?\d{2})\b/.exec(text)?.[1]?.replace(/\D/g, "");
  const byCode = postalCode ? await placesWithCode(db, postalCode, lang) : [];
  if (byCode.length > 0) return byCode;
  const folded = fold(text.replace(/\d/g, " "));
  return folded === "" ? [] : placesNamed(db, folded, lang);
}

/** The nearest spellings, for "did you mean". */
export async function suggestPlaces(db: Db, text: string, lang: Lang): Promise<string[]> {
  const start = fold(text.replace(/\d/g, " ")).slice(0, 4);
  if (start.length < 2) return [];
  const rows = await placeRows(db, lang)
    .where("place.id", "in", (eb) =>
      eb
        .selectFrom("place_name")
        .select("place_id")
        .where("folded", ">=", start)
        .where("folded", "<", `${start}\uffff`),
    )
    .limit(5)
    .execute();
  return rows.map((row) => row.name);
}

export const findPlaceById: (db: Db, id: string, lang: Lang) => Promise<FoundPlace | undefined> = rememberByVocabulary(
  (db, id: string, lang: Lang) => placeRows(db, lang).where("place.id", "=", id).executeTakeFirst(),
);

function placesWithCode(db: Db, code: string, lang: Lang) {
  return placeRows(db, lang)
    .where("place.id", "in", (eb) => eb.selectFrom("postal_code").select("place_id").where("code", "=", code))
    .limit(5)
    .execute();
}

function placesNamed(db: Db, folded: string, lang: Lang) {
  return placeRows(db, lang)
    .where("place.id", "in", (eb) => eb.selectFrom("place_name").select("place_id").where("folded", "=", folded))
    .limit(5)
    .execute();
}

function placeRows(db: Db, lang: Lang) {
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
    ])
    .orderBy((eb) =>
      eb.case().when("district.role", "=", "core").then(0).when("district.role", "=", "border").then(1).else(2).end(),
    )
    .orderBy("place.population", "desc")
    .orderBy("place.id");
}
