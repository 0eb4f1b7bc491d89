// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { findWordings } from "#app/domain/questions/find-wordings.server.ts";
import { ownQuestion, type Question } from "#app/domain/questions/question.ts";

export type AskedQuestion = Question & {
  id: string;
  /** The wording that somebody has answered here; null for that of today. */
  versionId: string | null;
};

/** What a listing asks of those who apply, in its order and in every language there is. */
export async function askedQuestions(db: Db, listingId: string): Promise<AskedQuestion[]> {
  const rows = await db
    .selectFrom("listing_question")
    .select(["id", "catalogue_id as questionId", "version_id as versionId", "text", "lang"])
    .select(["text_de as de", "text_pl as pl", "text_cs as cs"])
    .where("listing_id", "=", listingId)
    .orderBy("position")
    .execute();
  const worded = await findWordings(db, rows);
  return rows.flatMap(({ id, questionId, versionId, text, lang, ...translated }) => {
    if (text !== null && lang !== null) {
      const own = ownQuestion({ text, lang, translations: [] });
      return [{ ...own, id, versionId, texts: { ...translated, [lang]: text } }];
    }
    const question = worded({ questionId, versionId });
    return question ? [{ ...question, id, versionId }] : [];
  });
}
