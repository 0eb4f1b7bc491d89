import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { writeDatedEntry } from "#app/domain/dated/write-dated-entry.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { findMailEntry, mailEntryId } from "./find-mail-words.server.ts";
import type { MailKind } from "./mail-kinds.ts";
import type { MailTexts } from "./mail-words.ts";

type Saving = {
  kind: MailKind;
  /** Null or nothing in it: the house's words from now on. */
  texts: MailTexts | null;
  /** When what the writer saw had been written; "" for never. */
  seen: string;
  officer: { accountId: string };
  now: Date;
};

/** From now on mails of this kind say this. False: somebody else worded it meanwhile. */
export function saveMailTexts(db: Db, { kind, texts, seen, officer, now }: Saving): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const stored = await findMailEntry(db, kind);
    if ((stored?.seen ?? "") !== seen) return false;
    const back = texts === null || Object.keys(texts).length === 0;
    if (back && !stored) return true;
    if (!back && JSON.stringify(stored?.texts) === JSON.stringify(texts)) return true;
    const entry = {
      ...({ id: mailEntryId(kind), topic: "mail_text", subject: kind } as const),
      ...{ valid_from: dayOf(now), valid_until: null, source: "" },
      content: JSON.stringify(back ? stored?.states[0]?.texts : texts),
      withdrawn_at: back ? now.toISOString() : null,
    };
    const written = await writeDatedEntry(db, { entry, seen, officer, now });
    if (!written.ok) return false;
    const action = back ? "mail_text.returned" : "mail_text.worded";
    await recordAudit(db, { now, accountId: officer.accountId, action, subjectType: "mail_text", subjectId: kind });
    return true;
  });
}
