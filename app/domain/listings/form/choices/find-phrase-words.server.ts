import type { Db } from "#db/connect.server.ts";
import { searchableName } from "#db/fold.ts";

/** By phrase: everything it is found by, in the three languages. */
export async function findPhraseWords(db: Db): Promise<Record<string, string>> {
  const phrases = await db.selectFrom("phrase").select(["id", "text_de", "text_pl", "text_cs"]).execute();
  return Object.fromEntries(
    phrases.map(({ id, text_de, text_pl, text_cs }) => [id, searchableName(`${text_de} ${text_pl} ${text_cs}`)]),
  );
}
