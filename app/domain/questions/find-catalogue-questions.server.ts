import type { Db } from "#db/connect.server.ts";
import type { Question } from "./question.ts";

/** Questions of the catalogue by their ids, in all languages, retired ones too: what was asked stays readable. */
export async function findCatalogueQuestions(db: Db, ids: readonly string[]): Promise<Map<string, Question>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("question")
    .select(["id", "answer_kind as kind", "unit", "text_de as de", "text_pl as pl", "text_cs as cs"])
    .where("id", "in", ids)
    .execute();
  const options = Map.groupBy(await findOptions(db, ids), ({ questionId }) => questionId);
  return new Map(
    rows.map(({ id, kind, unit, ...texts }) => [
      id,
      { catalogueId: id, kind, unit, lang: null, texts, options: (options.get(id) ?? []).map(({ option }) => option) },
    ]),
  );
}

async function findOptions(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom("question_option")
    .select(["question_id as questionId", "code", "retired", "text_de as de", "text_pl as pl", "text_cs as cs"])
    .where("question_id", "in", ids)
    .orderBy("position")
    .execute();
  return rows.map(({ questionId, code, retired, ...texts }) => ({
    questionId,
    option: { code, retired: retired === 1, texts },
  }));
}
