// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Store } from "#db/store-edition.server.ts";
import { findOccupationNames } from "#app/domain/occupations/find-occupation-names.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import type { Criteria } from "../criteria.ts";

/** What the ids of a search are called. */
export async function findNamesInCriteria(store: Store, criteria: Criteria, lang: Lang) {
  const [districts, occupations] = await Promise.all([
    findDistrictNames(store, lang),
    findOccupationNames(store, criteria.not),
  ]);
  return { districts, occupations: new Map(occupations.map((occupation) => [occupation.id, occupation[lang]])) };
}
