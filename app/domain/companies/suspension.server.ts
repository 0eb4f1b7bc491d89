import type { Db } from "#db/connect.server.ts";
import { markCompanyChanged } from "./mark-company-changed.server.ts";

type Suspended = { companyId: string; suspendedBy: string | null; reason: string; now: Date };

/** Its listings vanish from every public page. */
export async function markSuspended(db: Db, { companyId, suspendedBy, reason, now }: Suspended) {
  await db
    .updateTable("company")
    .set({ suspended_at: now.toISOString(), suspended_by: suspendedBy, suspension_reason: reason })
    .where("id", "=", companyId)
    .execute();
  await markCompanyChanged(db, companyId);
}

/** What is still within its deadline is back; who had left is a member again. A last day that is still to come stays. */
export async function liftSuspension(db: Db, companyId: string) {
  await db
    .updateTable("company")
    .set((eb) => ({
      ...{ suspended_at: null, suspended_by: null, suspension_reason: null, left_at: null },
      leaves_on: eb.case().when("left_at", "is", null).then(eb.ref("leaves_on")).else(null).end(),
    }))
    .where("id", "=", companyId)
    .execute();
  await markCompanyChanged(db, companyId);
}
