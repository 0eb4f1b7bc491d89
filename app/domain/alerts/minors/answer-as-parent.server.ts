import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { beginAlert } from "../begin-alert.server.ts";
import { endAlertOf } from "../end-alert.server.ts";
import { readAlertOfParent } from "./find-alert-of-parent.server.ts";

type Answer = { token: string; agree: boolean; config: Config; now: Date };

/** Yes begins it, no ends it, also later. A second yes changes nothing. Either answer leaves the mailbox open for another question. */
export async function answerAsParent(db: Db, { token, agree, config, now }: Answer) {
  return inTransaction(db, async (db) => {
    const alert = await readAlertOfParent(db, token);
    if (!alert) return "unknown" as const;
    if (agree && !alert.confirmed_at && alert.confirm_by < now.toISOString()) return "expired" as const;
    await db.deleteFrom("parent_question").where("alert_id", "=", alert.id).execute();
    if (!agree) {
      await endAlertOf(db, { alert, config });
      return "ended" as const;
    }
    await beginAlert(db, { id: alert.id, now });
    return "agreed" as const;
  });
}
