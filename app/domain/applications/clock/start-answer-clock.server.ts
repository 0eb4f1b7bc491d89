import type { Db } from "#db/connect.server.ts";
import { workingDaysAfter } from "#app/domain/calendar/working-days.ts";
import { dayOf } from "#app/platform/days.ts";
import { findHolidays } from "./find-holidays.server.ts";
import type { RunningClock } from "./steps-of-clock.ts";

type Turn = { listingId: string; workingDays: number; now: Date };

/** The company's turn begins now: since when, and by which day it must have acted. */
export async function startAnswerClock(db: Db, { listingId, workingDays, now }: Turn): Promise<RunningClock> {
  const clockFrom = dayOf(now);
  const isHoliday = await findHolidays(db, listingId);
  return { clockFrom, answerBy: workingDaysAfter(clockFrom, workingDays, isHoliday) };
}
