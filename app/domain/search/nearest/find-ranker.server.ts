import { rememberByVocabulary } from "#db/remember.server.ts";
import { namesIn } from "#db/seed/names-in.ts";
import { breather } from "#app/platform/jobs/breather.ts";
import { NearestNames } from "./nearest-names.ts";
import { readNames } from "./read-names.ts";

/** Over all names of our occupations: built ahead at a start, and anew when somebody asks after the vocabulary has changed. */
export const findRanker = rememberByVocabulary(async ({ db }) => {
  const occupations = await db.selectFrom("occupation").select(["id", "name_de", "name_pl", "name_cs"]).execute();
  const ownOf = new Map(
    occupations.map(({ id, ...names }) => [
      id,
      new Set(Object.values(names).flatMap((name) => [name, ...namesIn(name)])),
    ]),
  );
  const terms = await db
    .selectFrom("occupation_term")
    .select(["occupation_id as id", "term as name"])
    .distinct()
    .orderBy("occupation_id")
    .orderBy("term")
    .execute();
  const named = terms.map(({ id, name }) => ({ id, name, own: ownOf.get(id)?.has(name) ?? false }));
  return new NearestNames(await readNames(named, breather()));
});
