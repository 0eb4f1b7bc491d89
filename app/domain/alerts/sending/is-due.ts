import type { Day, Instant } from "#db/schema.ts";
import { dayOf, daysAfter, hourOf, mondayOf } from "#app/platform/days.ts";
import type { Rhythm } from "./rhythm.ts";

/** Mails come in the morning, so an alert's day begins at six. */
const morningHour = 6;

/**
 * Daily means every morning, weekly every Monday morning, monthly on the first of a month. The first mail comes on the next
 * such morning after the confirmation; one that the server slept through is made up for as soon as it is awake.
 */
export function isDue({ rhythm, since }: { rhythm: Rhythm; since: Instant }, now: Date) {
  return alertDay(new Date(since)) < beginningOf[rhythm](alertDay(now));
}

const beginningOf: Record<Rhythm, (today: Day) => Day> = {
  daily: (today) => today,
  weekly: mondayOf,
  monthly: (today) => `${today.slice(0, 7)}-01`,
};

export function alertDay(instant: Date): Day {
  return hourOf(instant) < morningHour ? daysAfter(dayOf(instant), -1) : dayOf(instant);
}
