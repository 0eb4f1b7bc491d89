import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { type MailSender, queueInvitation, queueReset } from "../account-mail.server.ts";
import { hasLivingToken, issueToken } from "../account-tokens.server.ts";

type Request = {
  email: string;
  from: MailSender;
  now: Date;
  /** Too many mails have gone to this address lately. */ often?: boolean;
};

/**
 * Sends a link for a new password. Says nothing about whether the account exists: only its mailbox learns that.
 * Who has not accepted the invitation yet gets it once more. Where it was asked for too often, the mailbox gets another
 * link only when none that works is in it: a stranger who keeps asking neither fills it nor uses up the owner's links.
 */
export function requestReset(db: Db, { email, from, now, often = false }: Request) {
  return inTransaction(db, async (db) => {
    const account = await db
      .selectFrom("account")
      .select(["account.id", "account.name", "account.email", "account.lang", "account.role", "account.password_hash"])
      .where("account.email", "=", foldAddress(email))
      .where("account.disabled_at", "is", null)
      .executeTakeFirst();
    if (!account) return;
    /** The newest first: that is the one to which they have been invited last. */
    const company = await db
      .selectFrom("membership")
      .innerJoin("company", "company.id", "membership.company_id")
      .select(["company.id", "company.name"])
      .where("membership.account_id", "=", account.id)
      .where("company.suspended_at", "is", null)
      .orderBy("membership.created_at", "desc")
      .orderBy("company.id")
      .executeTakeFirst();
    if (account.role === "employer" && !company) return;

    const purpose = account.password_hash === null ? "invitation" : "reset";
    if (often && (await hasLivingToken(db, { accountId: account.id, purpose, now }))) return;
    const companyId = purpose === "invitation" ? (company?.id ?? null) : null;
    const token = await issueToken(db, { accountId: account.id, purpose, companyId, now });
    if (purpose === "reset") await queueReset(db, { to: account, from, token, now });
    else await queueInvitation(db, { to: account, from, token, company: company?.name ?? null, invitedBy: null, now });
  });
}
