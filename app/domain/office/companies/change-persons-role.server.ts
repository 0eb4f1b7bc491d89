import type { MembershipRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { changeMemberRole, type ChangeResult } from "#app/domain/accounts/team/change-member-role.server.ts";
import { findMember } from "#app/domain/accounts/team/team-queries.server.ts";
import { tellMember } from "#app/domain/accounts/team/tell-member.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Config } from "#app/platform/config.server.ts";

type Change = {
  company: { id: string; name: string };
  accountId: string;
  role: MembershipRole;
  officer: { accountId: string };
  config: Pick<Config, "board" | "operator">;
  now: Date;
};

/** The office changes what somebody may do for a company and tells them; nobody hears of what stays as it was. */
export function changePersonsRole(db: Db, change: Change): Promise<ChangeResult> {
  const { company, accountId, role, officer, config, now } = change;
  const companyId = company.id;
  return inTransaction(db, async (db) => {
    const member = await findMember(db, { companyId, accountId });
    if (member?.role === role) return { ok: true };
    const result = await changeMemberRole(db, { companyId, accountId, role, changedBy: officer.accountId, now });
    if (!result.ok || !member) return result;
    const subject = { subjectType: "company", subjectId: companyId };
    await recordAudit(db, { now, accountId: officer.accountId, action: "company.person_role_changed", ...subject });
    if (!member.pending) await tellMember(db, { to: member, company: company.name, role, from: config, now });
    return result;
  });
}
