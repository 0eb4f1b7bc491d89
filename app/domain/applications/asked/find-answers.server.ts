import type { Db } from "#db/connect.server.ts";
import { findCatalogueQuestions } from "#app/domain/questions/find-catalogue-questions.server.ts";
import type { Question } from "#app/domain/questions/question.ts";

/** The question has the kind it had when the seeker answered: the catalogue may have changed it since. */
export type GivenAnswer = { position: number; question: Question; answer: string };

/** What was asked and answered, in every language there is; the page says it in its reader's. */
export async function findAnswers(db: Db, applicationId: string): Promise<GivenAnswer[]> {
  const rows = await db
    .selectFrom("application_answer")
    .select(["position", "catalogue_id", "question", "question_lang as lang", "answer_kind as kind", "answer"])
    .select(["question_de as de", "question_pl as pl", "question_cs as cs"])
    .where("application_id", "=", applicationId)
    .orderBy("position")
    .execute();
  const catalogue = await findCatalogueQuestions(
    db,
    rows.flatMap((row) => row.catalogue_id ?? []),
  );
  return rows.flatMap(({ position, catalogue_id, question, lang, kind, answer, ...translated }) => {
    const known = catalogue.get(catalogue_id ?? "");
    if (known) return [{ position, question: { ...known, kind }, answer }];
    if (question === null || lang === null) return [];
    const texts = { ...translated, [lang]: question };
    return [{ position, question: { catalogueId: null, lang, texts, kind, unit: null, options: [] }, answer }];
  });
}
