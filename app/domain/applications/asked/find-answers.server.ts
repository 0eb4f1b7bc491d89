import type { Db } from "#db/connect.server.ts";
import { findWordings } from "#app/domain/questions/find-wordings.server.ts";
import type { Question } from "#app/domain/questions/question.ts";

/** The question has the kind and the wording it had when the seeker answered: the catalogue may have changed since. */
export type GivenAnswer = { position: number; question: Question; answer: string };

/** What was asked and answered, in every language there is; the page says it in its reader's. */
export async function findAnswers(db: Db, applicationId: string): Promise<GivenAnswer[]> {
  const rows = await db
    .selectFrom("application_answer")
    .select(["position", "catalogue_id as questionId", "version_id as versionId", "question", "question_lang as lang"])
    .select(["answer_kind as kind", "answer"])
    .select(["question_de as de", "question_pl as pl", "question_cs as cs"])
    .where("application_id", "=", applicationId)
    .orderBy("position")
    .execute();
  const worded = await findWordings(db, rows);
  return rows.flatMap(({ position, questionId, versionId, question, lang, kind, answer, ...translated }) => {
    const known = worded({ questionId, versionId });
    if (known) return [{ position, question: { ...known, kind }, answer }];
    if (question === null || lang === null) return [];
    const texts = { ...translated, [lang]: question };
    return [{ position, question: { catalogueId: null, lang, texts, kind, unit: null, options: [] }, answer }];
  });
}
