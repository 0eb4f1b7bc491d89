import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { type RemovalResult, removeMember } from "#app/domain/accounts/team/remove-member.server.ts";
import { findMember } from "#app/domain/accounts/team/team-queries.server.ts";
import { tellMember } from "#app/domain/accounts/team/tell-member.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Config } from "#app/platform/config.server.ts";

type Removal = {
  company: { id: string; name: string };
  accountId: string;
  officer: { accountId: string };
  /** The page said what it means. */
  evenLastAdmin: boolean;
  config: Pick<Config, "origin" | "board" | "operator">;
  now: Date;
};

/** The office takes somebody out of a company and tells them. Who never accepted the invitation finds that its link is over. */
export function removePerson(db: Db, removal: Removal): Promise<RemovalResult> {
  const { company, accountId, officer, evenLastAdmin, config, now } = removal;
  const companyId = company.id;
  return inTransaction(db, async (db) => {
    const member = await findMember(db, { companyId, accountId });
    const removedBy = officer.accountId;
    const result = await removeMember(db, { companyId, accountId, removedBy, evenLastAdmin, from: config, now });
    if (!result.ok) return result;
    const subject = { subjectType: "company", subjectId: companyId };
    await recordAudit(db, { now, accountId: removedBy, action: "company.person_removed", ...subject });
    if (member && !member.pending)
      await tellMember(db, { to: member, company: company.name, role: null, from: config, now });
    return result;
  });
}
