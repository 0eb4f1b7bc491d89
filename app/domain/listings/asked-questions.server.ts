import type { Db } from "#db/connect.server.ts";
import { findCatalogueQuestions } from "#app/domain/questions/find-catalogue-questions.server.ts";
import { ownQuestion, type Question } from "#app/domain/questions/question.ts";

export type AskedQuestion = Question & { id: string };

/** What a listing asks of those who apply, in its order and in every language there is. */
export async function askedQuestions(db: Db, listingId: string): Promise<AskedQuestion[]> {
  const rows = await db
    .selectFrom("listing_question")
    .select(["id", "catalogue_id", "text", "lang", "text_de as de", "text_pl as pl", "text_cs as cs"])
    .where("listing_id", "=", listingId)
    .orderBy("position")
    .execute();
  const catalogue = await findCatalogueQuestions(
    db,
    rows.flatMap((row) => row.catalogue_id ?? []),
  );
  return rows.flatMap(({ id, catalogue_id, text, lang, ...translated }) => {
    if (text !== null && lang !== null)
      return [{ ...ownQuestion({ text, lang, translations: [] }), id, texts: { ...translated, [lang]: text } }];
    const question = catalogue.get(catalogue_id ?? "");
    return question ? [{ ...question, id }] : [];
  });
}
