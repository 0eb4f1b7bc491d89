import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { holidaysLeft, yearOf } from "./company-holiday.ts";
import { findCompanyHolidays } from "./find-company-holidays.server.ts";

export type HolidayPlan = Awaited<ReturnType<typeof findHolidayPlan>>;

/** What is announced and not over, and how many days are left of this year and the next. */
export async function findHolidayPlan(db: Db, { companyId, today }: { companyId: string; today: Day }) {
  const year = yearOf(today);
  const all = await findCompanyHolidays(db, { companyId, since: `${year}-01-01` });
  return {
    ahead: all.filter(({ until }) => until >= today).map((one) => ({ ...one, isNow: one.from <= today })),
    left: [year, year + 1].map((year) => ({ year, days: holidaysLeft(all, year) })),
  };
}
