import type { Day, Instant } from "#db/schema.ts";
import { daysAfter, endOfDay, monthsAfter } from "#app/platform/days.ts";

/** "2027-03". */
export type Month = string;

export const monthOfDay = (day: Day): Month => day.slice(0, 7);
export const firstDayOfMonth = (month: Month): Day => `${month}-01`;
export const nextMonth = (month: Month): Month => monthOfDay(monthsAfter(firstDayOfMonth(month), 1));

export const isMonth = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
export const isYear = (text: string) => /^\d{4}$/.test(text);

/** From the first instant of a month to that of the next, where the board lives. */
export function spanOfMonth(month: Month): { from: Instant; until: Instant } {
  return { from: beginningOf(firstDayOfMonth(month)), until: beginningOf(firstDayOfMonth(nextMonth(month))) };
}

const beginningOf = (day: Day): Instant => new Date(Date.parse(endOfDay(daysAfter(day, -1))) + 1000).toISOString();
