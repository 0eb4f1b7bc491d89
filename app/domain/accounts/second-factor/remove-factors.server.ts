import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { MailSender } from "../account-mail.server.ts";
import { forgetDevicesOf } from "../guarding/known-devices.server.ts";
import { endSessionsOf, type Viewer } from "../sessions.server.ts";
import { queueFactorMail } from "./queue-factor-mail.server.ts";
import { forgetRecoveryCodes } from "./recovery-codes.server.ts";

type Own = { viewer: Pick<Viewer, "accountId" | "email" | "lang">; from: MailSender; now: Date };

/** The owner wants the password alone again. */
export function removeOwnFactors(db: Db, { viewer, from, now }: Own) {
  const { accountId } = viewer;
  return inTransaction(db, async (db) => {
    await forgetFactors(db, accountId);
    await queueFactorMail(db, "removed", { to: viewer, from, now });
    await recordAudit(db, {
      ...{ now, accountId, action: "account.factors_removed" },
      ...{ subjectType: "account", subjectId: accountId },
    });
  });
}

type Reset = {
  accountId: string;
  /** Null: at the machine itself. */ resetBy: string | null;
  from: MailSender;
  now: Date;
};

/**
 * For who has lost app, passkeys and recovery codes: the office does it for companies' people, the machine's operator for
 * the office. Nobody stays signed in, and the mailbox hears of it: it may not have been the owner who asked.
 */
export function resetFactors(db: Db, { accountId, resetBy, from, now }: Reset): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const account = await db
      .selectFrom("account")
      .select(["email", "lang"])
      .where("id", "=", accountId)
      .executeTakeFirst();
    if (!account) return false;
    await forgetFactors(db, accountId);
    await endSessionsOf(db, accountId);
    await forgetDevicesOf(db, accountId);
    await queueFactorMail(db, "reset", { to: account, from, now });
    await recordAudit(db, {
      ...{ now, accountId: resetBy, action: "account.factors_reset" },
      ...{ subjectType: "account", subjectId: accountId },
    });
    return true;
  });
}

/** Commands call it in their transaction. */
export async function forgetFactors(db: Db, accountId: string) {
  await db.deleteFrom("authenticator").where("account_id", "=", accountId).execute();
  await db.deleteFrom("passkey").where("account_id", "=", accountId).execute();
  await db.deleteFrom("pending_sign_in").where("account_id", "=", accountId).execute();
  await forgetRecoveryCodes(db, accountId);
}
