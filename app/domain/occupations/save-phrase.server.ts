import { type Field, type Lang, langs, type PhraseSection } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { AuditAction } from "#app/platform/auditing/audit-actions.ts";

export type PhraseTexts = Record<Lang, string>;
type Officer = { officer: { accountId: string }; now: Date };

export type SavedPhrase =
  | { ok: true; id: string }
  | { ok: false; reason: "notFound" | "changedMeanwhile" }
  /** Another phrase of the section says the same in these languages. */
  | { ok: false; reason: "taken"; langs: Lang[] };

/** Words a phrase anew; what it said before is kept. `seen`: when it was worded as the officer saw it, empty for never. */
export function correctPhrase(
  db: Db,
  { id, texts, seen, officer, now }: Officer & { id: string; texts: PhraseTexts; seen: string },
): Promise<SavedPhrase> {
  return inTransaction(db, async (db) => {
    const phrase = await db
      .selectFrom("phrase")
      .selectAll()
      .where("id", "=", id)
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!phrase) return { ok: false, reason: "notFound" };
    if ((phrase.edited_at ?? "") !== seen) return { ok: false, reason: "changedMeanwhile" };
    if (langs.every((lang) => phrase[`text_${lang}`] === texts[lang])) return { ok: true, id };
    const taken = await takenLangs(db, { id, section: phrase.section, texts });
    if (taken.length > 0) return { ok: false, reason: "taken", langs: taken };
    const { text_de, text_pl, text_cs, edited_at, edited_by } = phrase;
    await db
      .insertInto("phrase_version")
      .values({
        ...{ id: newId(), phrase_id: id, text_de, text_pl, text_cs },
        ...{ written_at: edited_at, written_by: edited_by, replaced_at: now.toISOString() },
      })
      .execute();
    await db
      .updateTable("phrase")
      .set({ ...columnsOf(texts), edited_at: now.toISOString(), edited_by: officer.accountId })
      .where("id", "=", id)
      .execute();
    await audit(db, "phrase.corrected", id, { officer, now });
    return { ok: true, id };
  });
}

/** A phrase of the office's own: it fits the fields that are named, or every one. */
export function addPhrase(
  db: Db,
  {
    section,
    fields,
    texts,
    officer,
    now,
  }: Officer & { section: PhraseSection; fields: readonly Field[]; texts: PhraseTexts },
): Promise<SavedPhrase> {
  return inTransaction(db, async (db) => {
    const taken = await takenLangs(db, { id: "", section, texts });
    if (taken.length > 0) return { ok: false, reason: "taken", langs: taken };
    const id = newId();
    const written = { edited_at: now.toISOString(), edited_by: officer.accountId };
    await db
      .insertInto("phrase")
      .values({ id, section, ...columnsOf(texts), ...written })
      .execute();
    const rows = fields.map((field) => ({ phrase_id: id, field }));
    if (rows.length > 0) await db.insertInto("phrase_field").values(rows).execute();
    await audit(db, "phrase.added", id, { officer, now });
    return { ok: true, id };
  });
}

/** Out of the catalogue, or back into it. Listings that say it are not touched. */
export function retirePhrase(
  db: Db,
  { id, retired, officer, now }: Officer & { id: string; retired: boolean },
): Promise<{ ok: boolean }> {
  return inTransaction(db, async (db) => {
    const phrase = await db
      .updateTable("phrase")
      .set({ retired_at: retired ? now.toISOString() : null })
      .where("id", "=", id)
      .returning("id")
      .executeTakeFirst();
    if (!phrase) return { ok: false };
    await audit(db, retired ? "phrase.retired" : "phrase.returned", id, { officer, now });
    return { ok: true };
  });
}

async function takenLangs(
  db: Db,
  { id, section, texts }: { id: string; section: PhraseSection; texts: PhraseTexts },
): Promise<Lang[]> {
  const others = await db
    .selectFrom("phrase")
    .select(["text_de", "text_pl", "text_cs"])
    .where("section", "=", section)
    .where("id", "!=", id)
    .execute();
  return langs.filter((lang) => others.some((other) => fold(other[`text_${lang}`]) === fold(texts[lang])));
}

const columnsOf = ({ de, pl, cs }: PhraseTexts) => ({ text_de: de, text_pl: pl, text_cs: cs });

async function audit(db: Db, action: AuditAction, id: string, { officer, now }: Officer) {
  const { accountId } = officer;
  await recordAudit(db, { now, accountId, action, subjectType: "phrase", subjectId: id });
}
