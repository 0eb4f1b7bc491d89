import { type Field, type Kind, type Lang, langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { AnswerKind, QuestionUnit } from "#db/question-codes.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { AuditAction } from "#app/platform/auditing/audit-actions.ts";
import type { Answerable } from "./question.ts";

type Texts = Record<Lang, string>;
type Choice = Answerable["options"][number];
type Officer = { officer: { accountId: string }; now: Date };

export type RefusedQuestion =
  | { ok: false; reason: "notFound" | "changedMeanwhile" }
  /** Another question says the same in these languages. */
  | { ok: false; reason: "taken"; langs: Lang[] };

/** `before`: what it said until now, where that differs. */
export type CorrectedQuestion = { ok: true; id: string; before: string | null } | RefusedQuestion;

type Correction = Officer & { id: string; texts: Texts; choices: Choice[]; added: Texts[]; seen: string };

/**
 * Words a question and its choices anew and keeps what they said before. How it is answered never changes: what people
 * answered would mean something else. `seen`: when it was worded as the officer saw it, empty for never.
 */
export function correctQuestion(db: Db, correction: Correction): Promise<CorrectedQuestion> {
  const { id, texts, choices, added, seen, officer, now } = correction;
  return inTransaction(db, async (db) => {
    const question = await db
      .selectFrom("question")
      .selectAll()
      .where("id", "=", id)
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!question) return { ok: false, reason: "notFound" };
    if ((question.edited_at ?? "") !== seen) return { ok: false, reason: "changedMeanwhile" };
    const stored = await findChoices(db, id);
    const wanted = stored.map((choice) => choices.find(({ code }) => code === choice.code) ?? choice);
    const saysTheSame = langs.every((lang) => question[`text_${lang}`] === texts[lang]);
    if (saysTheSame && added.length === 0 && JSON.stringify(wanted) === JSON.stringify(stored))
      return { ok: true, id, before: null };
    const taken = await takenLangs(db, id, texts);
    if (taken.length > 0) return { ok: false, reason: "taken", langs: taken };
    const { text_de, text_pl, text_cs, edited_at, edited_by } = question;
    const before = newId();
    await db
      .insertInto("question_version")
      .values({
        ...{ id: before, question_id: id, text_de, text_pl, text_cs, options: JSON.stringify(stored) },
        ...{ written_at: edited_at, written_by: edited_by, replaced_at: now.toISOString() },
      })
      .execute();
    await db
      .updateTable("question")
      .set({ ...columnsOf(texts), edited_at: now.toISOString(), edited_by: officer.accountId })
      .where("id", "=", id)
      .execute();
    for (const { code, texts, retired } of wanted) {
      await db
        .updateTable("question_option")
        .set({ ...columnsOf(texts), retired: retired ? 1 : 0 })
        .where("question_id", "=", id)
        .where("code", "=", code)
        .execute();
    }
    await addChoices(db, { id, texts: added, from: stored.length });
    await audit(db, "question.corrected", id, { officer, now });
    return { ok: true, id, before };
  });
}

type Added = Officer & {
  kind: AnswerKind;
  unit: QuestionUnit | null;
  fields: readonly Field[];
  kinds: readonly Kind[];
  texts: Texts;
  choices: Texts[];
};

/** A question of the office's own, at the end of the catalogue. */
export function addQuestion(db: Db, question: Added): Promise<{ ok: true; id: string } | RefusedQuestion> {
  const { kind, unit, fields, kinds, texts, choices, officer, now } = question;
  return inTransaction(db, async (db) => {
    const taken = await takenLangs(db, "", texts);
    if (taken.length > 0) return { ok: false, reason: "taken", langs: taken };
    const id = newId();
    const { last } = await db
      .selectFrom("question")
      .select((eb) => eb.fn.max("position").as("last"))
      .executeTakeFirstOrThrow();
    await db
      .insertInto("question")
      .values({
        ...{ id, answer_kind: kind, unit, position: Number(last ?? 0) + 1, retired: 0, ...columnsOf(texts) },
        ...{ edited_at: now.toISOString(), edited_by: officer.accountId },
      })
      .execute();
    await addChoices(db, { id, texts: choices, from: 0 });
    const byField = fields.map((field) => ({ question_id: id, field }));
    if (byField.length > 0) await db.insertInto("question_field").values(byField).execute();
    const byKind = kinds.map((kind) => ({ question_id: id, kind }));
    if (byKind.length > 0) await db.insertInto("question_kind").values(byKind).execute();
    await audit(db, "question.added", id, { officer, now });
    return { ok: true, id };
  });
}

/** Out of the catalogue, or back into it. Listings that ask it are not touched. */
export function retireQuestion(
  db: Db,
  { id, retired, officer, now }: Officer & { id: string; retired: boolean },
): Promise<{ ok: boolean }> {
  return inTransaction(db, async (db) => {
    const question = await db
      .updateTable("question")
      .set({ retired_at: retired ? now.toISOString() : null })
      .where("id", "=", id)
      .returning("id")
      .executeTakeFirst();
    if (!question) return { ok: false };
    await audit(db, retired ? "question.retired" : "question.returned", id, { officer, now });
    return { ok: true };
  });
}

async function findChoices(db: Db, id: string): Promise<Choice[]> {
  const rows = await db
    .selectFrom("question_option")
    .selectAll()
    .where("question_id", "=", id)
    .orderBy("position")
    .orderBy("code")
    .execute();
  return rows.map(({ code, retired, text_de, text_pl, text_cs }) => ({
    ...{ code, retired: retired === 1 },
    texts: { de: text_de, pl: text_pl, cs: text_cs },
  }));
}

async function addChoices(db: Db, { id, texts, from }: { id: string; texts: Texts[]; from: number }) {
  const rows = texts.map((choice, index) => ({
    ...{ question_id: id, code: newId(), position: from + index, retired: 0 as const },
    ...columnsOf(choice),
  }));
  if (rows.length > 0) await db.insertInto("question_option").values(rows).execute();
}

async function takenLangs(db: Db, id: string, texts: Texts): Promise<Lang[]> {
  const others = await db
    .selectFrom("question")
    .select(["text_de", "text_pl", "text_cs"])
    .where("id", "!=", id)
    .execute();
  return langs.filter((lang) => others.some((other) => fold(other[`text_${lang}`]) === fold(texts[lang])));
}

const columnsOf = ({ de, pl, cs }: Texts) => ({ text_de: de, text_pl: pl, text_cs: cs });

async function audit(db: Db, action: AuditAction, id: string, { officer, now }: Officer) {
  const { accountId } = officer;
  await recordAudit(db, { now, accountId, action, subjectType: "question", subjectId: id });
}
