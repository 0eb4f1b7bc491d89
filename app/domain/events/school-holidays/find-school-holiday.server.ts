import type { Db } from "#db/connect.server.ts";
import { findDatedEntry } from "#app/domain/dated/find-dated-entries.server.ts";
import { holidayOfEntry } from "./school-holiday.ts";

/** One that holds, and when it was written; null: there is none, or it was removed. */
export async function findSchoolHoliday(db: Db, id: string) {
  const entry = await findDatedEntry(db, id);
  if (entry?.topic !== "school_holiday" || entry.withdrawn_at !== null) return null;
  return { holiday: holidayOfEntry(entry), seen: entry.edited_at ?? "" };
}
