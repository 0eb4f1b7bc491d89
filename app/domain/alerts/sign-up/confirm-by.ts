import { dayOf, daysAfter, endOfDay } from "#app/platform/days.ts";
import { confirmDays } from "../alert.ts";

/** The mail names a day, so the link works until that day is over. */
export function confirmBy(now: Date) {
  return new Date(endOfDay(daysAfter(dayOf(now), confirmDays))).toISOString();
}
