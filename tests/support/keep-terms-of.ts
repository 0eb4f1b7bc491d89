import type { Db } from "#db/connect.server.ts";
import { raiseVocabularyRevision } from "#db/revision.server.ts";

/** Only these occupations keep their names for the search: it reads all of them anew at each change of one. */
export async function keepTermsOf(db: Db, occupationIds: readonly string[]) {
  await db.deleteFrom("occupation_term").where("occupation_id", "not in", occupationIds).execute();
  await raiseVocabularyRevision(db);
}
