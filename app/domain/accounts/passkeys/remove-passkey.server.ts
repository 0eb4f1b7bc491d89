import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { MailSender } from "../account-mail.server.ts";
import { hasFactor } from "../second-factor/find-factors.server.ts";
import { queueFactorMail } from "../second-factor/queue-factor-mail.server.ts";
import { forgetRecoveryCodes } from "../second-factor/recovery-codes.server.ts";
import type { Viewer } from "../sessions.server.ts";

type Removal = {
  viewer: Pick<Viewer, "accountId" | "email" | "lang">;
  passkeyId: string;
  /** Where a second factor is demanded: the last one stays. */
  evenLast: boolean;
  from: MailSender;
  now: Date;
};

class LastFactor extends Error {}

/** Recovery codes go with the last factor. False: it stays, because it is the last one. */
export async function removePasskey(db: Db, removal: Removal): Promise<boolean> {
  return inTransaction(db, (db) => remove(db, removal)).catch((error: unknown) => {
    if (error instanceof LastFactor) return false;
    throw error;
  });
}

async function remove(db: Db, { viewer, passkeyId, evenLast, from, now }: Removal) {
  const { accountId } = viewer;
  await db.deleteFrom("passkey").where("id", "=", passkeyId).where("account_id", "=", accountId).execute();
  if (!(await hasFactor(db, accountId))) {
    if (!evenLast) throw new LastFactor();
    await forgetRecoveryCodes(db, accountId);
    await queueFactorMail(db, "removed", { to: viewer, from, now });
  }
  await recordAudit(db, {
    ...{ now, accountId, action: "account.passkey_removed" },
    ...{ subjectType: "account", subjectId: accountId },
  });
  return true;
}
