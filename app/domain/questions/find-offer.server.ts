import type { Field, Kind } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

type Wanted = { kind: Kind; field: Field; chosen: readonly string[] };

/** Written for this field; for kinds like this; for everybody; for other fields. */
export type QuestionFit = "field" | "kind" | "general" | "elsewhere";

/** What may be asked in a listing of this kind and field, in the order of the catalogue; what was chosen always stays. */
export async function findOffer(db: Db, { kind, field, chosen }: Wanted): Promise<{ id: string; fit: QuestionFit }[]> {
  const questions = await db
    .selectFrom("question")
    .select(["id", "retired", "retired_at"])
    .orderBy("position")
    .execute();
  const fields = Map.groupBy(await db.selectFrom("question_field").selectAll().execute(), (row) => row.question_id);
  const kinds = Map.groupBy(await db.selectFrom("question_kind").selectAll().execute(), (row) => row.question_id);
  const suits = (id: string) => kinds.get(id)?.some((row) => row.kind === kind) ?? true;
  const fitOf = (id: string): QuestionFit => {
    const own = fields.get(id);
    if (own) return own.some((row) => row.field === field) ? "field" : "elsewhere";
    return kinds.has(id) ? "kind" : "general";
  };
  return questions
    .filter(({ id, retired, retired_at }) => chosen.includes(id) || (retired === 0 && retired_at === null && suits(id)))
    .map(({ id }) => ({ id, fit: fitOf(id) }));
}
