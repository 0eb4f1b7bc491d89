import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { markCompanyChanged } from "../mark-company-changed.server.ts";

type Removal = { companyId: string; siteId: string; accountId: string; now: Date };

/** False where the company has no such place of work. */
export function removeSite(db: Db, { companyId, siteId, accountId, now }: Removal) {
  return inTransaction(db, async (db) => {
    const removed = await db
      .deleteFrom("company_site")
      .where("company_id", "=", companyId)
      .where("id", "=", siteId)
      .returning("id")
      .executeTakeFirst();
    if (!removed) return false;
    await markCompanyChanged(db, companyId);
    await recordAudit(db, {
      now,
      accountId,
      action: "company.site_removed",
      subjectType: "company",
      subjectId: companyId,
    });
    return true;
  });
}
