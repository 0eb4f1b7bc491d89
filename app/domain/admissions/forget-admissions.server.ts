import type { Db } from "#db/connect.server.ts";
import { instantMonthsAfter } from "#app/platform/days.ts";
import { declinedKeptMonths } from "./declined-kept-months.ts";

/** Who did not confirm has not asked for anything; who was declined is forgotten after six months, and so is how long anybody waited. */
export async function forgetAdmissions(db: Db, { now }: { now: Date }) {
  await db
    .deleteFrom("admission")
    .where("confirmed_at", "is", null)
    .where("confirm_by", "<", now.toISOString())
    .execute();
  await db
    .deleteFrom("admission")
    .where("declined_at", "<", instantMonthsAfter(now, -declinedKeptMonths).toISOString())
    .execute();
  await db
    .deleteFrom("admission_answer")
    .where("answered_at", "<", instantMonthsAfter(now, -declinedKeptMonths).toISOString())
    .execute();
}
