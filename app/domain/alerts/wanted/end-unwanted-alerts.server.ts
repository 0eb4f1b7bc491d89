import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { endAlertOf } from "../end-alert.server.ts";
import { lastDayToAnswer } from "./wanted.ts";

/** Whoever was asked whether they still want it, and did not answer, has nothing here any more. */
export async function endUnwantedAlerts(db: Db, { config, now }: { config: Config; now: Date }) {
  const asked = await db
    .selectFrom("alert")
    .select(["id", "email", "asked_at"])
    .where("asked_at", "is not", null)
    .execute();
  const over = asked.filter(({ asked_at }) => asked_at !== null && lastDayToAnswer(asked_at) < dayOf(now));
  await eachAlone(over, (alert) =>
    inTransaction(db, async (db) => {
      const still = await db
        .selectFrom("alert")
        .select("id")
        .where("id", "=", alert.id)
        .where("asked_at", "=", alert.asked_at)
        .executeTakeFirst();
      if (!still) return;
      await endAlertOf(db, { alert, config });
      const subject = { subjectType: "alert", subjectId: alert.id };
      await recordAudit(db, { now, accountId: null, action: "alert.unanswered", ...subject });
    }),
  );
}
