import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { endOtherSessionsOf, type Viewer } from "../sessions.server.ts";
import { sealSecret, stepOfCode } from "./authenticator-secret.server.ts";
import { queueFactorMail } from "./queue-factor-mail.server.ts";
import { renewRecoveryCodes } from "./recovery-codes.server.ts";

type Setting = {
  viewer: Viewer;
  secret: string;
  code: string;
  config: Pick<Config, "secretKey" | "carriedKeys" | "origin" | "board">;
  now: Date;
};

export type SetUpResult = { ok: true; codes: string[] } | { ok: false };

/**
 * From now on the app's codes are asked for. The code proves that the app has the secret; with it the recovery codes are
 * made anew, and sessions that began without it end.
 */
export function setUpAuthenticator(db: Db, { viewer, secret, code, config, now }: Setting): Promise<SetUpResult> {
  const { accountId } = viewer;
  return inTransaction(db, async (db) => {
    const step = stepOfCode({ secret, code, now });
    if (step === null) return { ok: false };
    const fresh = { sealed: sealSecret(config, { accountId }, secret), last_step: step, created_at: now.toISOString() };
    await db
      .insertInto("authenticator")
      .values({ account_id: accountId, ...fresh })
      .onConflict((conflict) => conflict.column("account_id").doUpdateSet(fresh))
      .execute();
    const codes = await renewRecoveryCodes(db, { accountId, config, now });
    await endOtherSessionsOf(db, viewer);
    await queueFactorMail(db, "set", { to: viewer, from: config, now });
    await recordAudit(db, {
      ...{ now, accountId, action: "account.authenticator_set" },
      ...{ subjectType: "account", subjectId: accountId },
    });
    return { ok: true, codes };
  });
}
