import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";

/** Whether a day is a public holiday where the work is done. */
export type IsHoliday = (day: Day) => boolean;

/** Nobody has to answer on a Saturday, a Sunday or a public holiday. */
export function isWorkingDay(day: Day, isHoliday: IsHoliday) {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** The so-many-th working day after a day; the day itself does not count. A negative number goes back. */
export function workingDaysAfter(day: Day, count: number, isHoliday: IsHoliday): Day {
  const step = Math.sign(count);
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = daysAfter(at, step);
    if (isWorkingDay(at, isHoliday)) left -= 1;
  }
  return at;
}

/** How many working days lie after the one day up to and with the other; negative when it is the earlier one. */
export function workingDaysBetween(from: Day, to: Day, isHoliday: IsHoliday): number {
  if (to < from) return -workingDaysBetween(to, from, isHoliday);
  let count = 0;
  for (let at = daysAfter(from, 1); at <= to; at = daysAfter(at, 1)) {
    if (isWorkingDay(at, isHoliday)) count += 1;
  }
  return count;
}
