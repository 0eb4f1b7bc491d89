import type { Db } from "#db/connect.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { confirmDays } from "../alert.ts";

/** Who did not confirm has not asked for anything; and what a parent was asked then is no question any more. */
export async function forgetUnconfirmedAlerts(db: Db, { now }: { now: Date }) {
  await db.deleteFrom("alert").where("confirmed_at", "is", null).where("confirm_by", "<", now.toISOString()).execute();
  const over = instantDaysAfter(now, -confirmDays - 1).toISOString();
  await db.deleteFrom("parent_question").where("asked_at", "<", over).execute();
}
