// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { findOccupationNames } from "#app/domain/occupations/find-occupation-names.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import { findPlaceNames } from "#app/domain/places/find-place-names.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { Criteria } from "../criteria.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import { readArea } from "../reading/read-area.ts";
import { parseRefusal, usualRefusals } from "../refusal.ts";
import { type NamesInCriteria, refusedName } from "./describe-criteria.ts";

/** What the ids of a search are called. */
export async function findNamesInCriteria(store: Store, criteria: Criteria, lang: Lang): Promise<NamesInCriteria> {
  const [districts, occupations, places] = await Promise.all([
    findDistrictNames(store, lang),
    findOccupationNames(store, criteria.not),
    findRefusedPlaces(store, criteria.no, lang),
  ]);
  const nameOf = new Map(occupations.map((occupation) => [occupation.id, occupation[lang]]));
  const { vocabulary } = await searchEngine(store);
  return { districts, occupations: nameOf, places, isArea: readArea(criteria.near, vocabulary) !== null };
}

/** What can be refused beside occupations: what people refuse most, and what is refused already. */
export async function findRefusalChoices(store: Store, criteria: Criteria, lang: Lang) {
  const names = await findNamesInCriteria(store, criteria, lang);
  const t = textsFor(lang);
  return [...new Set([...usualRefusals, ...criteria.no])].map((code) => ({
    code,
    name: refusedName(t, code, names),
  }));
}

/** What the places among refusals are called. */
export async function findRefusedPlaces(store: Store, no: readonly string[], lang: Lang): Promise<Map<string, string>> {
  const ids = no.map(parseRefusal).flatMap((refusal) => (refusal?.what === "place" ? [refusal.code] : []));
  if (ids.length === 0) return new Map();
  const { db } = await editionOf(store);
  return findPlaceNames(db, ids, lang);
}
