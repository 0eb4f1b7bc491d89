// A face of this room: other nouns may import it.
import type { MembershipRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isLastAdmin } from "../account.ts";
import { limitMember } from "./limit-member.server.ts";
import { findTeamToChange } from "./team-queries.server.ts";

type Change = { companyId: string; accountId: string; role: MembershipRole; changedBy: string; now: Date } & {
  /** To which listings it is limited; null: all. Left out, it stays as it is. */
  listingIds?: readonly string[] | null;
};

export type ChangeResult = { ok: true } | { ok: false; reason: "notFound" | "lastAdmin" };

export function changeMemberRole(
  db: Db,
  { companyId, accountId, role, listingIds, changedBy, now }: Change,
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
    const limit = role === "admin" ? null : listingIds;
    if (limit !== undefined) await limitMember(db, { companyId, accountId, listingIds: limit });
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
