import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import { remember } from "#app/platform/remember.ts";

/** Whether a day is a public holiday where the work is done. */
export type IsHoliday = (day: Day) => boolean;

/** Nobody has to answer on a Saturday, a Sunday or a public holiday. */
export function isWorkingDay(day: Day, isHoliday: IsHoliday) {
  return !isWeekend(day) && !isHoliday(day);
}

/** Each clock of the board asks for some hundred days, every hour; all of them for the same ones. */
const isWeekend = remember((day: Day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
const dayBeside = remember((day: Day, step: number) => daysAfter(day, step));

/** The so-many-th working day after a day; the day itself does not count. A negative number goes back. */
export function workingDaysAfter(day: Day, count: number, isHoliday: IsHoliday): Day {
  const step = Math.sign(count);
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = dayBeside(at, step);
    if (isWorkingDay(at, isHoliday)) left -= 1;
  }
  return at;
}

/** How many working days lie after the one day up to and with the other; negative when it is the earlier one. */
export function workingDaysBetween(from: Day, to: Day, isHoliday: IsHoliday): number {
  if (to < from) return -workingDaysBetween(to, from, isHoliday);
  let count = 0;
  for (let at = dayBeside(from, 1); at <= to; at = dayBeside(at, 1)) {
    if (isWorkingDay(at, isHoliday)) count += 1;
  }
  return count;
}
