import type { Db } from "#db/connect.server.ts";
import { findDatedEntries } from "#app/domain/dated/find-dated-entries.server.ts";
import { holidayOfEntry, type SchoolHoliday } from "./school-holiday.ts";

/** All that holds, the earliest first. */
export async function findSchoolHolidays(db: Db): Promise<SchoolHoliday[]> {
  const entries = await findDatedEntries(db, ["school_holiday"]);
  return entries
    .filter(({ withdrawn_at }) => withdrawn_at === null)
    .map(holidayOfEntry)
    .sort((one, other) => one.from.localeCompare(other.from) || one.area.localeCompare(other.area));
}
