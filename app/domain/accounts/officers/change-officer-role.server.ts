import type { OfficeRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { findOfficersToChange } from "./find-officers.server.ts";
import { isLastHead } from "./is-last-head.ts";

type Change = { accountId: string; role: OfficeRole; changedBy: string; now: Date };

export type OfficerChangeResult = { ok: true } | { ok: false; reason: "notFound" | "lastHead" };

/** Holds from their next page on: what somebody may do is looked up each time. */
export function changeOfficerRole(db: Db, { accountId, role, changedBy, now }: Change): Promise<OfficerChangeResult> {
  return inTransaction(db, async (db) => {
    const officers = await findOfficersToChange(db);
    const officer = officers.find((one) => one.accountId === accountId);
    if (!officer) return { ok: false, reason: "notFound" };
    if (role !== "all" && isLastHead(officers, accountId)) return { ok: false, reason: "lastHead" };
    if (officer.role === role) return { ok: true };

    await db.updateTable("account").set({ office_role: role }).where("id", "=", accountId).execute();
    await recordAudit(db, {
      ...{ now, accountId: changedBy, action: `officer.made_${role}` },
      ...{ subjectType: "account", subjectId: accountId },
    });
    return { ok: true };
  });
}
