import type { Db } from "#db/connect.server.ts";
import { batches, excluded } from "./upsert.server.ts";
import type { QuestionFileRow } from "./vocabulary-files.server.ts";

/**
 * What is no longer in the file is retired, not deleted: somebody may have asked it, and somebody answered. What the office
 * worded itself keeps its words and choices, and what it added stays.
 */
export async function putQuestions(db: Db, rows: QuestionFileRow[]) {
  const edited = await db.selectFrom("question").select("id").where("edited_at", "is not", null).execute();
  const kept = new Set(edited.map(({ id }) => id));
  const loaded = rows.flatMap((row, position) => (kept.has(row.id) ? [] : [{ ...row, position }]));
  await db.updateTable("question").set({ retired: 1 }).where("edited_at", "is", null).execute();
  await db
    .updateTable("question_option")
    .set({ retired: 1 })
    .where((eb) =>
      eb("question_id", "in", eb.selectFrom("question").select("question.id").where("edited_at", "is", null)),
    )
    .execute();
  await putTexts(db, loaded);
  await putOptions(db, loaded);
  for (const batch of batches(rows.map(({ id }) => ({ id })))) {
    const ids = batch.map(({ id }) => id);
    await db.deleteFrom("question_field").where("question_id", "in", ids).execute();
    await db.deleteFrom("question_kind").where("question_id", "in", ids).execute();
  }
  const byField = rows.flatMap((row) => row.fields.map((field) => ({ question_id: row.id, field })));
  const byKind = rows.flatMap((row) => row.kinds.map((kind) => ({ question_id: row.id, kind })));
  for (const batch of batches(byField)) await db.insertInto("question_field").values(batch).execute();
  for (const batch of batches(byKind)) await db.insertInto("question_kind").values(batch).execute();
}

async function putTexts(db: Db, rows: (QuestionFileRow & { position: number })[]) {
  const values = rows.map(({ id, answer, unit, position, text_de, text_pl, text_cs }) => ({
    id,
    answer_kind: answer,
    unit,
    position,
    text_de,
    text_pl,
    text_cs,
    retired: 0 as const,
  }));
  const changing = ["answer_kind", "unit", "position", "text_de", "text_pl", "text_cs", "retired"] as const;
  for (const batch of batches(values)) {
    await db
      .insertInto("question")
      .values(batch)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(excluded(changing)))
      .execute();
  }
}

async function putOptions(db: Db, rows: QuestionFileRow[]) {
  const values = rows.flatMap(({ id, options, ...texts }) =>
    options.map((code, position) => ({
      question_id: id,
      code,
      position,
      text_de: textAt(id, texts.options_de, position),
      text_pl: textAt(id, texts.options_pl, position),
      text_cs: textAt(id, texts.options_cs, position),
      retired: 0 as const,
    })),
  );
  const changing = ["position", "text_de", "text_pl", "text_cs", "retired"] as const;
  for (const batch of batches(values)) {
    await db
      .insertInto("question_option")
      .values(batch)
      .onConflict((conflict) => conflict.columns(["question_id", "code"]).doUpdateSet(excluded(changing)))
      .execute();
  }
}

function textAt(id: string, texts: string[], position: number) {
  const text = texts[position];
  if (text === undefined) throw new Error(`questions.csv: ${id} has more options than texts for them`);
  return text;
}
