import type { Lang, MembershipRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { type InvitationResult, inviteMember } from "#app/domain/accounts/team/invite-member.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Config } from "#app/platform/config.server.ts";

type Invitation = {
  companyId: string;
  email: string;
  role: MembershipRole;
  lang: Lang;
  officer: { accountId: string };
  config: Pick<Config, "origin" | "board" | "operator">;
  now: Date;
};

/** The office invites somebody into a company, in the association's name. */
export function invitePerson(db: Db, { officer, config, ...invitation }: Invitation): Promise<InvitationResult> {
  const { accountId } = officer;
  const { companyId, now } = invitation;
  return inTransaction(db, async (db) => {
    const invitedBy = { accountId, name: config.operator.name };
    const result = await inviteMember(db, { ...invitation, invitedBy, from: config });
    const subject = { subjectType: "company", subjectId: companyId };
    if (result.ok) await recordAudit(db, { now, accountId, action: "company.person_invited", ...subject });
    return result;
  });
}
