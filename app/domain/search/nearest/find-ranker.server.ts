import { rememberByVocabulary } from "#db/remember.server.ts";
import { namesIn } from "#db/seed/names-in.ts";
import { breather } from "#app/platform/jobs/breather.ts";
import { NearestNames } from "./nearest-names.ts";
import { readNames } from "./read-names.ts";

/** Over all names of our occupations: built ahead at a start, and anew when somebody asks after the vocabulary has changed. */
export const findRanker = rememberByVocabulary(async ({ db }) => {
  const terms = await db
    .selectFrom("occupation_term")
    .innerJoin("occupation", "occupation.id", "occupation_term.occupation_id")
    .select(["occupation_id", "term", "name_de", "name_pl", "name_cs"])
    .distinct()
    .orderBy("occupation_id")
    .orderBy("term")
    .execute();
  const ownOf = new Map<string, ReadonlySet<string>>();
  const named = terms.map(({ occupation_id: id, term, ...names }) => {
    const own = ownOf.get(id) ?? new Set(Object.values(names).flatMap((name) => [name, ...namesIn(name)]));
    ownOf.set(id, own);
    return { id, name: term, own: own.has(term) };
  });
  return new NearestNames(await readNames(named, breather()));
});
