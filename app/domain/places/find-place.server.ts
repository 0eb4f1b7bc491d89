import type { Country, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";
import { startsWith } from "#db/starts-with.ts";
import type { Store, StoreEdition } from "#db/store-edition.server.ts";
import { findLocalWords } from "./find-local-words.server.ts";
import { loadGazetteer } from "./load-gazetteer.server.ts";
import { isTelling, type PlaceText, readPlaceText } from "./read-place-text.ts";

export type FoundPlace = {
  id: string;
  name: string;
  country: Country;
  districtId: string | null;
  latitude: number;
  longitude: number;
};

/** Best match first, empty where nothing fits. Not `sure`: what was written is no name, but nothing else can be meant. */
export type FoundPlaces = { places: FoundPlace[]; sure: boolean };

const maxFound = 5;

/**
 * The one way from what somebody wrote to a place. Best match first: the board's own places before imported ones, so that
 * an import changes no answer; towns of the region before towns elsewhere, large before small.
 */
export const resolvePlace: (store: Store, text: string, lang: Lang) => Promise<FoundPlaces> =
  rememberByVocabulary(resolve);

async function resolve(edition: StoreEdition, text: string, lang: Lang): Promise<FoundPlaces> {
  const { behindTowns } = await findLocalWords(edition);
  const read = readPlaceText(text, behindTowns);
  const coded = read.postalCode === null ? [] : await placesWithCode(edition.db, read, lang);
  if (coded.length > 0) return { places: coded, sure: true };
  if (read.names.length === 0) return { places: [], sure: true };
  const name = await firstKnown(edition.db, read.names);
  const meant = name === read.names[0] ? null : await meantBy(edition, read, name);
  if (meant) return { places: await placesOf(edition.db, meant.placeIds.slice(0, maxFound), lang), sure: meant.sure };
  const { country } = read;
  return { places: name === null ? [] : await placesNamed(edition.db, { name, country }, lang), sure: true };
}

/** "Neustadt, Sachsen" may be a longer name, closer to what was written than "Neustadt". */
async function meantBy(edition: StoreEdition, { names }: PlaceText, known: string | null) {
  const gazetteer = await loadGazetteer(edition);
  if (known === null) {
    const { behindTowns } = await findLocalWords(edition);
    return gazetteer.meant(names.filter((name) => isTelling(name, behindTowns)));
  }
  return gazetteer.longerName(names.slice(0, names.indexOf(known)));
}

/** Only places that were named, for what others will rely on. */
export async function findPlaces(store: Store, text: string, lang: Lang): Promise<FoundPlace[]> {
  const { places, sure } = await resolvePlace(store, text, lang);
  return sure ? places : [];
}

/** What may have been meant, for "did you mean": what is written or spoken alike, and what begins alike. */
export const suggestPlaces: (store: Store, text: string, lang: Lang) => Promise<string[]> = rememberByVocabulary(
  async (edition, text: string, lang: Lang) => {
    const { behindTowns } = await findLocalWords(edition);
    const { names } = readPlaceText(text, behindTowns);
    const similar = (await loadGazetteer(edition)).similar(names).slice(0, maxFound);
    const rows = [...(await placesOf(edition.db, similar, lang)), ...(await placesBeginning(edition.db, text, lang))];
    return [...new Set(rows.map(({ name }) => name))].slice(0, maxFound);
  },
);

async function placesBeginning(db: Db, text: string, lang: Lang) {
  const start = fold(text.replace(/\d/g, " ")).slice(0, 4);
  if (start.length < 2) return [];
  return inOrder(placeRows(db, lang))
    .where("place.id", "in", (eb) =>
      eb
        .selectFrom("place_name")
        .select("place_id")
        .where(startsWith("folded", start.slice(0, 2))) // these stand in an index
        .where(startsWith("folded", start)),
    )
    .limit(4 * maxFound)
    .execute();
}

export const findPlaceById: (store: Store, id: string, lang: Lang) => Promise<FoundPlace | undefined> =
  rememberByVocabulary(({ db }, id: string, lang: Lang) =>
    placeRows(db, lang).where("place.id", "=", id).executeTakeFirst(),
  );

export const findPlaceInEachLang: (store: Store, id: string) => Promise<Record<Lang, string> | undefined> =
  rememberByVocabulary(({ db }, id: string) =>
    db
      .selectFrom("place")
      .select(["name_de as de", "name_pl as pl", "name_cs as cs"])
      .where("id", "=", id)
      .executeTakeFirst(),
  );

/** One number may be a code of several countries: how it is written tells, else the board's own codes come first. */
function placesWithCode(db: Db, { postalCode, codeOf, country: said, names }: PlaceText, lang: Lang) {
  const country = codeOf ?? said;
  const named = db.selectFrom("place_name").select("place_id").where("folded", "in", names);
  return inOrder(
    placeRows(db, lang)
      .innerJoin("postal_code", "postal_code.place_id", "place.id")
      .where("postal_code.code", "=", postalCode)
      .$if(country !== null, (rows) =>
        rows.orderBy((eb) => eb.case().when("postal_code.country", "=", country).then(0).else(1).end()),
      )
      .$if(names.length > 0, (rows) =>
        rows.orderBy((eb) => eb.case().when("place.id", "in", named).then(0).else(1).end()),
      )
      .orderBy("postal_code.origin"),
  )
    .limit(maxFound)
    .execute();
}

/** The first of the names by which a place is known. */
async function firstKnown(db: Db, names: readonly string[]) {
  const rows = await db
    .selectFrom("place_name")
    .select("folded")
    .distinct()
    .where("folded", "in", [...names])
    .execute();
  return names.find((name) => rows.some(({ folded }) => folded === name)) ?? null;
}

function placesNamed(db: Db, { name, country }: { name: string; country: Country | null }, lang: Lang) {
  const rows = placeRows(db, lang).where("place.id", "in", (eb) =>
    eb.selectFrom("place_name").select("place_id").where("folded", "=", name),
  );
  const inCountry = rows.orderBy((eb) => eb.case().when("place.country", "=", country).then(0).else(1).end());
  return inOrder(country === null ? rows : inCountry)
    .limit(maxFound)
    .execute();
}

/** In the order of the ids. */
async function placesOf(db: Db, ids: readonly string[], lang: Lang): Promise<FoundPlace[]> {
  if (ids.length === 0) return [];
  const rows = await placeRows(db, lang)
    .where("place.id", "in", [...ids])
    .execute();
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
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
