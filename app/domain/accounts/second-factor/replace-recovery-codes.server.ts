import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import { renewRecoveryCodes } from "./recovery-codes.server.ts";

type Replacement = { accountId: string; config: Keyed; now: Date };

/** The owner wants new ones; the old ones open nothing any more. */
export function replaceRecoveryCodes(db: Db, { accountId, config, now }: Replacement): Promise<string[]> {
  return inTransaction(db, async (db) => {
    await recordAudit(db, {
      ...{ now, accountId, action: "account.recovery_codes_renewed" },
      ...{ subjectType: "account", subjectId: accountId },
    });
    return renewRecoveryCodes(db, { accountId, config, now });
  });
}
