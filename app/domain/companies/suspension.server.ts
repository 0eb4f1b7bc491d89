import type { Db } from "#db/connect.server.ts";
import { markCompanyChanged } from "./mark-company-changed.server.ts";

type Suspended = { companyId: string; suspendedBy: string; reason: string; now: Date };

/** Its listings vanish from every public page. */
export async function markSuspended(db: Db, { companyId, suspendedBy, reason, now }: Suspended) {
  await db
    .updateTable("company")
    .set({ suspended_at: now.toISOString(), suspended_by: suspendedBy, suspension_reason: reason })
    .where("id", "=", companyId)
    .execute();
  await markCompanyChanged(db, companyId);
}

/** What is still within its deadline is back. */
export async function liftSuspension(db: Db, companyId: string) {
  await db
    .updateTable("company")
    .set({ suspended_at: null, suspended_by: null, suspension_reason: null })
    .where("id", "=", companyId)
    .execute();
  await markCompanyChanged(db, companyId);
}
