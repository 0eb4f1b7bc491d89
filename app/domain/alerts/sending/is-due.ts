import type { AlertFrequency } from "#db/alerts/alert-codes.ts";
import type { Day, Instant } from "#db/schema.ts";
import { dayOf, daysAfter, hourOf, mondayOf } from "#app/platform/days.ts";

/** Mails come in the morning, so an alert's day begins at six. */
const morningHour = 6;

/**
 * Daily means every morning, weekly every Monday morning. The first mail comes on the next such morning after the
 * confirmation; one that the server slept through is made up for as soon as it is awake.
 */
export function isDue({ frequency, since }: { frequency: AlertFrequency; since: Instant }, now: Date) {
  const today = alertDay(now);
  return alertDay(new Date(since)) < (frequency === "daily" ? today : mondayOf(today));
}

function alertDay(instant: Date): Day {
  return hourOf(instant) < morningHour ? daysAfter(dayOf(instant), -1) : dayOf(instant);
}
