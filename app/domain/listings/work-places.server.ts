import { findPlaceById, findPlaces, suggestPlaces } from "#app/domain/places/find-place.server.ts";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";

export type FoundWorkPlace = { ok: true; id: string } | { ok: false; suggestions: string[] };

/** "Görlitz", "Zgorzelec", "02826" or "02826 Görlitz": a name beside a postal code decides between its places. */
export async function findWorkPlace(db: Db, text: string, lang: Lang): Promise<FoundWorkPlace> {
  const found = await findPlaces(db, text, lang);
  const name = fold(text.replace(/\d/g, " "));
  const best = found.find((place) => fold(place.name) === name) ?? found[0];
  return best ? { ok: true, id: best.id } : { ok: false, suggestions: await suggestPlaces(db, text, lang) };
}

/** The text that finds exactly this place again: its name, with the postal code where the name is not enough. */
export const nameWorkPlace: (db: Db, placeId: string, lang: Lang) => Promise<string> = rememberByVocabulary(nameOf);

async function nameOf(db: Db, placeId: string, lang: Lang): Promise<string> {
  const place = await findPlaceById(db, placeId, lang);
  if (!place) return "";
  const byName = await findWorkPlace(db, place.name, lang);
  if (byName.ok && byName.id === placeId) return place.name;
  const code = await db
    .selectFrom("postal_code")
    .select("code")
    .where("place_id", "=", placeId)
    .orderBy("code")
    .executeTakeFirst();
  return code ? `${code.code} ${place.name}` : place.name;
}
