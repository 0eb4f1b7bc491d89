import type { Db } from "#db/connect.server.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Hamlets that came with import-places are found as a place given apart; in a text their names mean something else. */
const smallestImported = 100;

/** Names of occupations in every language, and of the region's places: a village of the same name far away is not meant. */
export async function loadVocabulary(db: Db): Promise<Vocabulary> {
  const terms = await db.selectFrom("occupation_term").select(["folded", "occupation_id"]).execute();
  const occupations = new Map<string, string[]>();
  for (const { folded, occupation_id } of terms) {
    const ids = occupations.get(folded);
    if (!ids) occupations.set(folded, [occupation_id]);
    else if (!ids.includes(occupation_id)) ids.push(occupation_id);
  }
  const names = await db
    .selectFrom("place_name")
    .innerJoin("place", "place.id", "place_name.place_id")
    .leftJoin("district", "district.id", "place.district_id")
    .where((eb) => eb.or([eb("district.role", "is not", null), eb("place.population", ">=", 100_000)]))
    .where((eb) => eb.or([eb("place.origin", "=", "board"), eb("place.population", ">=", smallestImported)]))
    .select(["place_name.folded", "place_name.place_id"])
    .orderBy("place.origin", "desc") // the last of a name is meant: the board's own, and the largest of them
    .orderBy("place.population", "asc")
    .execute();
  const placeNames = new Map(names.filter(({ folded }) => folded.length >= 4).map((row) => [row.folded, row.place_id]));
  return new Vocabulary({ occupations, places: placeNames });
}
