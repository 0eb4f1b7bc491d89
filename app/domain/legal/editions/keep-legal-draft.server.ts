import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Day } from "#db/schema.ts";
import { dropDatedDraft, findDatedDraft, keepDatedDraft } from "#app/domain/dated/dated-drafts.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { readHouseTexts } from "../house-text.server.ts";
import type { WordedPage } from "../legal-text.ts";
import { houseMark } from "./house-mark.server.ts";
import type { LegalContent, LegalTexts } from "./legal-content.ts";

type Officer = { officer: { accountId: string }; now: Date };
type Keeping = Officer & {
  page: WordedPage;
  texts: LegalTexts;
  validFrom: Day;
  /** When the draft that the writer saw had been kept; "" for none. */
  seen: string;
};

/** Keeps what is written of a page, for everybody of the office. False: somebody else kept something meanwhile. */
export async function keepLegalDraft(
  { db, config }: { db: Db; config: Pick<Config, "operator"> },
  { page, texts, validFrom, seen, officer, now }: Keeping,
): Promise<boolean> {
  const content: LegalContent = { texts, house: houseMark(await readHouseTexts(config, page)) };
  const draft = { ...whose(page), valid_from: validFrom, content: JSON.stringify(content) };
  return inTransaction(db, async (db) => {
    const stored = await findDatedDraft(db, draft);
    if ((stored?.edited_at ?? "") !== seen) return false;
    await keepDatedDraft(db, draft, { officer, now });
    if (!stored) await audit(db, "legal_text.drafted", page, { officer, now });
    return true;
  });
}

export function discardLegalDraft(db: Db, { page, officer, now }: Officer & { page: WordedPage }): Promise<void> {
  return inTransaction(db, async (db) => {
    if (!(await findDatedDraft(db, whose(page)))) return;
    await dropDatedDraft(db, whose(page));
    await audit(db, "legal_text.discarded", page, { officer, now });
  });
}

const whose = (page: WordedPage) => ({ topic: "legal_text", subject: page }) as const;

function audit(
  db: Db,
  action: "legal_text.drafted" | "legal_text.discarded",
  page: WordedPage,
  { officer, now }: Officer,
) {
  return recordAudit(db, { now, accountId: officer.accountId, action, subjectType: "legal_text", subjectId: page });
}
