// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isLastAdmin } from "../account.ts";
import type { MailSender } from "../account-mail.server.ts";
import { endTokens } from "../account-tokens.server.ts";
import { forgetDevicesOf } from "../guarding/known-devices.server.ts";
import { forgetFactors } from "../second-factor/remove-factors.server.ts";
import { endSessionsOf, leaveCompanyInSessions } from "../sessions.server.ts";
import { mailWithoutDeputy } from "./mail-without-deputy.server.ts";
import { findTeamToChange } from "./team-queries.server.ts";

type Removal = {
  companyId: string;
  accountId: string;
  /** Null when the clock does it. */
  removedBy: string | null;
  /** The office's alone: whoever has left the firm must not keep a key because nobody else has one. */
  evenLastAdmin?: boolean;
  from: MailSender;
  now: Date;
};

export type RemovalResult = { ok: true } | { ok: false; reason: "notFound" | "lastAdmin" };

/**
 * Takes somebody out of the company at once: no session in it, no open link. Who works for another stays signed in there; else
 * the account's row stays, closed, because what the person did (answers, notes) keeps its author. Whose deputy it was hears that they have none.
 */
export function removeMember(
  db: Db,
  { companyId, accountId, removedBy, evenLastAdmin = false, from, now }: Removal,
): Promise<RemovalResult> {
  return inTransaction(db, async (db) => {
    const team = await findTeamToChange(db, companyId);
    const member = team.find((one) => one.accountId === accountId);
    if (!member) return { ok: false, reason: "notFound" };
    if (!evenLastAdmin && isLastAdmin(team, accountId)) return { ok: false, reason: "lastAdmin" };

    await mailWithoutDeputy(db, { companyId, left: member, from, now });
    await db.deleteFrom("membership").where("account_id", "=", accountId).where("company_id", "=", companyId).execute();
    await endTokens(db, { accountId, purpose: "invitation", companyId, now });
    await leaveCompanyInSessions(db, { accountId, companyId });
    if (!(await worksElsewhere(db, accountId))) await closeAccount(db, { accountId, now });
    await recordAudit(db, {
      now,
      accountId: removedBy,
      action: "member.removed",
      subjectType: "account",
      subjectId: accountId,
    });
    return { ok: true };
  });
}

/** An invitation that waits elsewhere counts too. */
async function worksElsewhere(db: Db, accountId: string) {
  const other = await db
    .selectFrom("membership")
    .select("company_id")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return other !== undefined;
}

/** Nobody can sign in with it any more. */
export async function closeAccount(db: Db, { accountId, now }: { accountId: string; now: Date }) {
  await db
    .updateTable("account")
    .set({ disabled_at: now.toISOString(), password_hash: null })
    .where("id", "=", accountId)
    .execute();
  await endSessionsOf(db, accountId);
  await forgetDevicesOf(db, accountId);
  await forgetFactors(db, accountId);
  await endTokens(db, { accountId, now });
}
