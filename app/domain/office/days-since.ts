import { dayOf, daysBetween } from "#app/platform/days.ts";

/** Days of the calendar from then to now. */
export function daysSince(instant: string | null, now: Date) {
  if (instant === null) return 0;
  return Math.max(0, daysBetween(dayOf(new Date(instant)), dayOf(now)));
}
