import { type Field, fields, type Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { searchableName } from "#db/fold.ts";
import { type AnswerKind, answerKinds } from "#db/question-codes.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { saysWords } from "#app/platform/language/says-words.ts";

export type CatalogueFilter = {
  words: string;
  kind: AnswerKind | null;
  /** "all": questions that are written for no field of their own. */
  field: Field | "all" | null;
  state: "used" | "retired" | "edited" | null;
};

export function catalogueFilterIn(query: URLSearchParams): CatalogueFilter {
  return {
    words: query.get("q")?.trim().slice(0, 100) ?? "",
    kind: answerKinds.find((one) => one === query.get("kind")) ?? null,
    field: ([...fields, "all"] as const).find((one) => one === query.get("field")) ?? null,
    state: (["used", "retired", "edited"] as const).find((one) => one === query.get("state")) ?? null,
  };
}

/** The catalogue as the office looks through it, in the order of the reader's alphabet. */
export async function searchCatalogue(db: Db, { words, kind, field, state }: CatalogueFilter, lang: Lang) {
  const questions = await db.selectFrom("question").selectAll().execute();
  const rows = await db.selectFrom("question_field").selectAll().execute();
  const fieldsOf = Map.groupBy(rows, ({ question_id }) => question_id);
  return questions
    .map(({ id, ...question }) => ({
      ...{ id, kind: question.answer_kind },
      texts: { de: question.text_de, pl: question.text_pl, cs: question.text_cs },
      fields: (fieldsOf.get(id) ?? []).map((row) => row.field),
      isRetired: question.retired_at !== null || question.retired === 1,
      isEdited: question.edited_at !== null,
    }))
    .filter(
      (question) =>
        (kind === null || question.kind === kind) &&
        (field === null || (field === "all" ? question.fields.length === 0 : question.fields.includes(field))) &&
        (state === null || (state === "edited" ? question.isEdited : question.isRetired === (state === "retired"))) &&
        saysWords(searchableName(Object.values(question.texts).join(" ")), words),
    )
    .sort((a, b) => compareIn(lang)(a.texts[lang], b.texts[lang]));
}
