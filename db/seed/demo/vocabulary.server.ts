import type { Field, Kind } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Row } from "#db/schema.ts";

export type Occupation = Row<"occupation">;
export type PhraseFit = { id: string; section: Row<"phrase">["section"]; fields: Set<Field>; kinds: Set<Kind> };
export type Vocabulary = Awaited<ReturnType<typeof findVocabulary>>;

/** What the demo is made of and the store already knows. Sorted, so that the same seed finds the same order. */
export async function findVocabulary(db: Db) {
  const [occupations, phrases, phraseFields, phraseKinds, places] = await Promise.all([
    db.selectFrom("occupation").selectAll().orderBy("id").execute(),
    db.selectFrom("phrase").select(["id", "section"]).orderBy("id").execute(),
    db.selectFrom("phrase_field").selectAll().execute(),
    db.selectFrom("phrase_kind").selectAll().execute(),
    findTowns(db),
  ]);
  const fits = new Map<string, PhraseFit>(
    phrases.map((phrase) => [phrase.id, { ...phrase, fields: new Set(), kinds: new Set() }]),
  );
  for (const { phrase_id, field } of phraseFields) fits.get(phrase_id)?.fields.add(field);
  for (const { phrase_id, kind } of phraseKinds) fits.get(phrase_id)?.kinds.add(kind);
  return { occupations, phrases: fits, towns: Map.groupBy(places, ({ country }) => country), places };
}

/** Towns of the region and of its border districts, where a company may have a second place of work. */
function findTowns(db: Db) {
  return db
    .selectFrom("place")
    .innerJoin("district", "district.id", "place.district_id")
    .select(["place.id", "place.country", "place.district_id", "place.population", "district.subdivision"])
    .where("district.role", "in", ["core", "border"])
    .where("place.population", ">=", 4000)
    .orderBy("place.id")
    .execute();
}
