import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { forgetDevicesOf } from "./guarding/known-devices.server.ts";
import { endSessionsOf } from "./sessions.server.ts";

export function signOutEverywhere(db: Db, { accountId, now }: { accountId: string; now: Date }) {
  return inTransaction(db, async (db) => {
    await endSessionsOf(db, accountId);
    await forgetDevicesOf(db, accountId);
    await recordAudit(db, {
      now,
      accountId,
      action: "account.signed_out_everywhere",
      subjectType: "account",
      subjectId: accountId,
    });
  });
}
