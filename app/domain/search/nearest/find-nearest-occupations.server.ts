import { rememberByVocabulary } from "#db/remember.server.ts";
import { namesIn } from "#db/seed/names-in.ts";
import type { Store } from "#db/store-edition.server.ts";
import { NearestNames } from "./nearest-names.ts";

/**
 * Below this it is chance: of 1,247 queries that name an occupation 97 % have one of those meant among the first three above it, of
 * 139 everyday words and nonsense less than a fifth have any, and most of those rightly ("Tisch" the joiner).
 */
const nearEnough = 0.45;

/** Ids of the occupations that a text comes near to, the nearest first; none where nothing is near. */
export async function findNearestOccupations(store: Store, text: string, most: number): Promise<string[]> {
  const ranker = await rankerOf(store);
  return ranker
    .nearest(text, most)
    .filter(({ nearness }) => nearness >= nearEnough)
    .map(({ id }) => id);
}

/** Built when somebody first asks, and anew when the vocabulary has changed. */
const rankerOf = rememberByVocabulary(async ({ db }) => {
  const terms = await db
    .selectFrom("occupation_term")
    .innerJoin("occupation", "occupation.id", "occupation_term.occupation_id")
    .select(["occupation_id", "term", "name_de", "name_pl", "name_cs"])
    .distinct()
    .orderBy("occupation_id")
    .orderBy("term")
    .execute();
  const ownOf = new Map<string, ReadonlySet<string>>();
  return new NearestNames(
    terms.map(({ occupation_id: id, term, ...names }) => {
      const own = ownOf.get(id) ?? new Set(Object.values(names).flatMap((name) => [name, ...namesIn(name)]));
      ownOf.set(id, own);
      return { id, name: term, own: own.has(term) };
    }),
  );
});
