import type { Country, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findPlaces, suggestPlaces } from "#app/domain/places/find-place.server.ts";

type Typed = { place: string; postalCode: { digits: string; country: Country | null } };

/** Several towns may have the name: the one with this postal code is meant, else the best known. */
export async function findCompanyPlace(db: Db, { place, postalCode }: Typed, lang: Lang) {
  const named = await findPlaces(db, place, lang);
  const coded = await findPlaces(db, postalCode.digits, lang);
  const both = named.find(({ id }) => coded.some((other) => other.id === id));
  const found = both ?? named[0];
  const similar = found ? [] : await suggestPlaces(db, place, lang);
  return { place: found, suggestions: [...new Set([...coded.map(({ name }) => name), ...similar])].slice(0, 5) };
}
