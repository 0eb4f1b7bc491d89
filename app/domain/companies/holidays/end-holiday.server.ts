import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { markCompanyChanged } from "../mark-company-changed.server.ts";

type Ending = { companyId: string; accountId: string; holidayId: string; now: Date };

/** One that is ahead does not come; one that has begun ended yesterday, and its days stay used. False for any other. */
export function endHoliday(db: Db, { companyId, accountId, holidayId, now }: Ending) {
  return inTransaction(db, async (db) => {
    const today = dayOf(now);
    const gone = await db
      .deleteFrom("company_holiday")
      .where("id", "=", holidayId)
      .where("company_id", "=", companyId)
      .where("from_day", ">=", today)
      .returning("id")
      .executeTakeFirst();
    const shortened = await db
      .updateTable("company_holiday")
      .set({ until_day: daysAfter(today, -1) })
      .where("id", "=", holidayId)
      .where("company_id", "=", companyId)
      .where("until_day", ">=", today)
      .returning("id")
      .executeTakeFirst();
    if (!gone && !shortened) return false;
    await markCompanyChanged(db, companyId);
    await recordAudit(db, {
      now,
      accountId,
      action: "company.holiday_ended",
      subjectType: "company",
      subjectId: companyId,
    });
    return true;
  });
}
