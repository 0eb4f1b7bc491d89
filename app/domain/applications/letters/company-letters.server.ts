import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { type Decision, decisions } from "../application.ts";

export type OwnLetters = Partial<Record<Decision, Partial<Record<Lang, string>>>>;

/** A company's own letters; where it has written none, ours are used. */
export async function findOwnLetters(db: Db, companyId: string): Promise<OwnLetters> {
  const rows = await db
    .selectFrom("company_letter")
    .select(["decision", "lang", "text"])
    .where("company_letter.company_id", "=", companyId)
    .execute();
  const letters: OwnLetters = {};
  for (const { decision, lang, text } of rows) {
    const known = decisions.find((one) => one === decision);
    if (known) letters[known] = { ...letters[known], [lang]: text };
  }
  return letters;
}

type Saving = {
  companyId: string;
  accountId: string;
  decision: Decision;
  /** An empty one is ours again. */
  texts: Record<Lang, string | undefined>;
  now: Date;
};

export function saveOwnLetters(db: Db, { companyId, accountId, decision, texts, now }: Saving): Promise<void> {
  return inTransaction(db, async (db) => {
    await db
      .deleteFrom("company_letter")
      .where("company_letter.company_id", "=", companyId)
      .where("decision", "=", decision)
      .execute();
    const rows = Object.entries(texts).flatMap(([lang, text]) =>
      text ? [{ company_id: companyId, decision, lang: lang as Lang, text, updated_at: now.toISOString() }] : [],
    );
    if (rows.length > 0) await db.insertInto("company_letter").values(rows).execute();
    const subject = { subjectType: "company", subjectId: companyId };
    await recordAudit(db, { now, accountId, action: `letters.${decision}`, ...subject });
  });
}
