import type { Db } from "#db/connect.server.ts";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import { dayOf, monthsAfter } from "#app/platform/days.ts";
import { logKeptMonths } from "./log-kept-months.ts";

/** The clock's part: what was said so long ago binds nobody any more. */
export async function forgetLogNotes(db: Db, { now }: { now: Date }) {
  const gone = await db
    .deleteFrom("company_log_note")
    .where("on_day", "<", monthsAfter(dayOf(now), -logKeptMonths))
    .returning("id")
    .execute();
  if (gone.length > 0) await forgetDeleted(db);
  return gone.length;
}

/** With what a former member said of itself. */
export async function forgetLogNotesOf(db: Db, companyId: string) {
  await db.deleteFrom("company_log_note").where("company_id", "=", companyId).execute();
}
