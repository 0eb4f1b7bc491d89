// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { markCompanyChanged } from "../mark-company-changed.server.ts";
import { readChange, readPublishedTexts } from "./read-texts.server.ts";
import { dropProfileChange, writePublishedTexts } from "./write-texts.server.ts";

/** What waits of a company beside what is published; null where nothing waits. */
export async function findWaitingChange(db: Db, companyId: string) {
  const change = await readChange(db, companyId);
  if (!change || change.returnedAt !== null) return null;
  return { ...change, published: await readPublishedTexts(db, companyId) };
}

/** Everybody reads what waited. */
export async function publishChange(db: Db, companyId: string) {
  const change = await readChange(db, companyId);
  if (!change) return;
  await writePublishedTexts(db, companyId, change.texts);
  await dropProfileChange(db, companyId);
  await markCompanyChanged(db, companyId);
}

/** The words are the company's again, with what the office says of them. */
export async function returnChange(
  db: Db,
  { companyId, remark, now }: { companyId: string; remark: string; now: Date },
) {
  await db
    .updateTable("company_change")
    .set({ returned_at: now.toISOString(), remark })
    .where("company_id", "=", companyId)
    .execute();
}

/** The longest wait first. */
export function findWaitingChanges(db: Db) {
  return db
    .selectFrom("company_change")
    .innerJoin("company", "company.id", "company_change.company_id")
    .select(["company.id", "company.name", "company.suspended_at as suspendedAt"])
    .select("company_change.submitted_at as submittedAt")
    .where("company_change.returned_at", "is", null)
    .orderBy("company_change.submitted_at")
    .orderBy("company.id")
    .execute();
}
