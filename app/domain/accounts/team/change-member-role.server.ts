import type { MembershipRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isLastAdmin } from "../account.ts";
import { findTeamToChange } from "./team-queries.server.ts";

type Change = { companyId: string; accountId: string; role: MembershipRole; changedBy: string; now: Date };

export type ChangeResult = { ok: true } | { ok: false; reason: "notFound" | "lastAdmin" };

export function changeMemberRole(
  db: Db,
  { companyId, accountId, role, changedBy, now }: Change,
): Promise<ChangeResult> {
  return inTransaction(db, async (db) => {
    const team = await findTeamToChange(db, companyId);
    if (!team.some((member) => member.accountId === accountId)) return { ok: false, reason: "notFound" };
    if (role !== "admin" && isLastAdmin(team, accountId)) return { ok: false, reason: "lastAdmin" };

    await db
      .updateTable("membership")
      .set({ role })
      .where("account_id", "=", accountId)
      .where("company_id", "=", companyId)
      .execute();
    await recordAudit(db, {
      now,
      accountId: changedBy,
      action: `member.made_${role}`,
      subjectType: "account",
      subjectId: accountId,
    });
    return { ok: true };
  });
}
