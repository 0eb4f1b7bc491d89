// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { endAlertOf } from "../end-alert.server.ts";

/** Where a parent wishes to be forgotten before they were asked. Runs in the transaction of the deed. */
export async function endAlertOfParent(db: Db, { alertId, config }: { alertId: string; config: Config }) {
  const alert = await db
    .selectFrom("alert")
    .select(["id", "email"])
    .where("id", "=", alertId)
    .where("parent_email", "is not", null)
    .executeTakeFirst();
  if (alert) await endAlertOf(db, { alert, config });
}
