import type { Day } from "#db/schema.ts";
import { daysAfter, daysBetween, isDay, mondayOf, monthsAfter } from "#app/platform/days.ts";

/** YYYY-MM. */
export type Month = string;

/** Further ahead nobody plans, and robots would turn the pages for ever. */
const monthsShown = 24;

export const monthOf = (day: Day): Month => day.slice(0, 7);
export const monthStart = (month: Month): Day => `${month}-01`;
export const monthBeside = (month: Month, step: number): Month => monthOf(monthsAfter(monthStart(month), step));

/** The month that was asked for; null where it is none. */
export function parseMonth(query: URLSearchParams): Month | null {
  const asked = query.get("month") ?? "";
  return isDay(monthStart(asked)) ? asked : null;
}

/** From this month on, for two years. */
export function isShownMonth(month: Month, today: Day) {
  const current = monthOf(today);
  return month >= current && month <= monthBeside(current, monthsShown);
}

/** All days of a month, and on which weekday it begins: 1 is a Monday. */
export function daysOfMonth(month: Month): { days: Day[]; firstWeekday: number } {
  const first = monthStart(month);
  const length = daysBetween(first, monthsAfter(first, 1));
  const days = Array.from({ length }, (_, index) => daysAfter(first, index));
  return { days, firstWeekday: daysBetween(mondayOf(first), first) + 1 };
}
