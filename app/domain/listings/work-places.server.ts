import type { Lang } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";
import type { Store, StoreEdition } from "#db/store-edition.server.ts";
import { findPlaceById, findPlaces, suggestPlaces } from "#app/domain/places/find-place.server.ts";
import { partsOfLine } from "./work-address.ts";

/** "Neustadt, Sachsen" is a place, "Neustadt 4, Musterau" a house in one. */
const houseNumber = /\p{L}.*\d/u;

export type FoundWorkPlace = { ok: true; id: string } | { ok: false; suggestions: string[] };

/** "Musterau", "10115", "10115 Berlin" or all of an address: a name beside a postal code decides between its places. */
export async function findWorkPlace(store: Store, text: string, lang: Lang): Promise<FoundWorkPlace> {
  const { street, place } = partsOfLine(text);
  if (houseNumber.test(street)) return findWorkPlace(store, place, lang);
  const found = await findPlaces(store, text, lang);
  if (found.length === 0 && street !== "") return findWorkPlace(store, place, lang);
  const name = fold(text.replace(/\d/g, " "));
  const best = found.find((place) => fold(place.name) === name) ?? found[0];
  return best ? { ok: true, id: best.id } : { ok: false, suggestions: await suggestPlaces(store, text, lang) };
}

/** The text that finds exactly this place again: its name, with the postal code where the name is not enough. */
export const nameWorkPlace: (store: Store, placeId: string, lang: Lang) => Promise<string> =
  rememberByVocabulary(nameOf);

async function nameOf(edition: StoreEdition, placeId: string, lang: Lang): Promise<string> {
  const place = await findPlaceById(edition, placeId, lang);
  if (!place) return "";
  const byName = await findWorkPlace(edition, place.name, lang);
  if (byName.ok && byName.id === placeId) return place.name;
  const code = await edition.db
    .selectFrom("postal_code")
    .select("code")
    .where("place_id", "=", placeId)
    .orderBy("code")
    .executeTakeFirst();
  return code ? `${code.code} ${place.name}` : place.name;
}
