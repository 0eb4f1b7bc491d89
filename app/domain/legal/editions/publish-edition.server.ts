import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { dropDatedDraft, findDatedDraft } from "#app/domain/dated/dated-drafts.server.ts";
import { findDatedEntries, findDatedEntry } from "#app/domain/dated/find-dated-entries.server.ts";
import { writeDatedEntry } from "#app/domain/dated/write-dated-entry.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import type { WordedPage } from "../legal-text.ts";
import { problemOfDay } from "./legal-form.ts";

type Officer = { officer: { accountId: string }; now: Date };
const topic = "legal_text";

export type PublishedEdition =
  | { ok: true; planned: boolean }
  /** The draft is another one than was looked at, its day has gone by, or there is none. */
  | { ok: false; reason: "moved" | "past" | "gone" };

/** The draft that somebody has looked at holds from its day on; what was planned for that day before is kept beside it. */
export function publishEdition(
  db: Db,
  { page, seen, officer, now }: Officer & { page: WordedPage; seen: string },
): Promise<PublishedEdition> {
  return inTransaction(db, async (db) => {
    const draft = await findDatedDraft(db, { topic, subject: page });
    if (!draft) return { ok: false, reason: "gone" };
    if (draft.edited_at !== seen) return { ok: false, reason: "moved" };
    const today = dayOf(now);
    const { valid_from, content } = draft;
    if (problemOfDay(valid_from, today)) return { ok: false, reason: "past" };
    const sameDay = (await findDatedEntries(db, [topic])).find(
      (entry) => entry.subject === page && entry.valid_from === valid_from,
    );
    const before = sameDay ? await findDatedEntry(db, sameDay.id) : null;
    const entry = {
      ...({ id: before?.id ?? newId(), topic, subject: page, valid_from, valid_until: null } as const),
      ...{ content, source: "", withdrawn_at: null },
    };
    const written = await writeDatedEntry(db, { entry, seen: before?.edited_at ?? "", officer, now });
    if (!written.ok) return { ok: false, reason: "moved" };
    await dropDatedDraft(db, { topic, subject: page });
    await raiseRevision(db);
    await audit(db, "legal_text.published", page, { officer, now });
    return { ok: true, planned: valid_from > today };
  });
}

/** What has not begun yet never begins. False for what holds or held: that stays true. */
export function callOffEdition(
  db: Db,
  { page, entryId, officer, now }: Officer & { page: WordedPage; entryId: string },
): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const found = await findDatedEntry(db, entryId);
    if (!found || found.topic !== topic || found.subject !== page) return false;
    const { versions: _, edited_at, edited_by: __, ...entry } = found;
    if (entry.withdrawn_at !== null || entry.valid_from <= dayOf(now)) return false;
    const next = { ...entry, withdrawn_at: now.toISOString() };
    const written = await writeDatedEntry(db, { entry: next, seen: edited_at ?? "", officer, now });
    if (written.ok) await audit(db, "legal_text.called_off", page, { officer, now });
    return written.ok;
  });
}

function audit(
  db: Db,
  action: "legal_text.published" | "legal_text.called_off",
  page: WordedPage,
  { officer, now }: Officer,
) {
  return recordAudit(db, { now, accountId: officer.accountId, action, subjectType: "legal_text", subjectId: page });
}
