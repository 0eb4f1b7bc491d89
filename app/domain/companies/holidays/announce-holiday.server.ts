import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { markCompanyChanged } from "../mark-company-changed.server.ts";
import { type Holiday, type HolidayProblem, holidayProblem } from "./company-holiday.ts";
import { findCompanyHolidays } from "./find-company-holidays.server.ts";

type Announcement = { companyId: string; accountId: string; holiday: Holiday; now: Date };

/** From now on its listings say so, and its clock skips these days. What people were promised before stays promised. */
export function announceHoliday(
  db: Db,
  { companyId, accountId, holiday, now }: Announcement,
): Promise<HolidayProblem | null> {
  return inTransaction(db, async (db) => {
    const today = dayOf(now);
    await db.selectFrom("company").select("id").where("id", "=", companyId).$call(lockedIn(db)).execute();
    const others = await findCompanyHolidays(db, { companyId, since: `${today.slice(0, 4)}-01-01` });
    const problem = holidayProblem(holiday, { today, others });
    if (problem) return problem;

    const id = newId();
    await db
      .insertInto("company_holiday")
      .values({
        id,
        company_id: companyId,
        from_day: holiday.from,
        until_day: holiday.until,
        announced_by: accountId,
        announced_at: now.toISOString(),
      })
      .execute();
    await markCompanyChanged(db, companyId);
    await recordAudit(db, {
      now,
      accountId,
      action: "company.holiday_announced",
      subjectType: "company",
      subjectId: companyId,
    });
    return null;
  });
}
