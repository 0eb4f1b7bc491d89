import type { Day, Instant } from "#db/schema.ts";
import { type IsHoliday, workingDaysAfter } from "#app/domain/calendar/working-days.ts";
import { dayOf } from "#app/platform/days.ts";

/** In how many working days the office may promise to check an ad, a change of one or a request for membership. */
export const reviewDays = [1, 2, 3, 5, 10] as const;
export type ReviewDays = (typeof reviewDays)[number];
/** Until the office sets another. */
const usualReviewDays = 1 satisfies ReviewDays;

/** What the pages say from a moment on. */
export type ReviewPromise = { from: Instant; days: ReviewDays };

/** What was promised at a moment: whoever handed something in keeps what they were told then. */
export function promisedAt(promises: readonly ReviewPromise[], at: Instant): ReviewDays {
  const said = promises.filter(({ from }) => from <= at).toSorted((a, b) => a.from.localeCompare(b.from));
  return said.at(-1)?.days ?? usualReviewDays;
}

type Handed = { since: Instant; promises: readonly ReviewPromise[]; isHoliday: IsHoliday };

/**
 * The last day on which what was handed in is checked in time. The day on which it came does not count, whatever the hour, so
 * that nobody has to know when the office closes.
 */
export function reviewBy({ since, promises, isHoliday }: Handed): Day {
  return workingDaysAfter(dayOf(new Date(since)), promisedAt(promises, since), isHoliday);
}
