import type { Instant } from "#db/schema.ts";
import { type IsHoliday, workingDaysBetween } from "#app/domain/calendar/working-days.ts";
import { reviewBy, type ReviewPromise } from "#app/domain/reviews/review-promise.ts";
import { dayOf } from "#app/platform/days.ts";

/** When something was handed in, and when the office answered. */
export type Reviewed = { since: Instant; answeredAt: Instant };

/** Fewer say nothing about how quick the office is. */
export const leastReviewed = 5;
export const measuredDays = 90;

export type ReviewMeasure = {
  count: number;
  kept: number;
  /** Working days after the day of handing in by which half had an answer; 0 is the same day. */
  half: number;
};

/** Null where too little was answered to say anything. */
export function measureReviews(
  reviewed: readonly Reviewed[],
  { promises, isHoliday }: { promises: readonly ReviewPromise[]; isHoliday: IsHoliday },
): ReviewMeasure | null {
  if (reviewed.length < leastReviewed) return null;
  const days = reviewed.map(({ since, answeredAt }) =>
    workingDaysBetween(dayOf(new Date(since)), dayOf(new Date(answeredAt)), isHoliday),
  );
  const inTime = reviewed.filter(
    ({ since, answeredAt }) => dayOf(new Date(answeredAt)) <= reviewBy({ since, promises, isHoliday }),
  );
  const inOrder = days.toSorted((a, b) => a - b);
  return { count: reviewed.length, kept: inTime.length, half: inOrder[Math.ceil(inOrder.length / 2) - 1] ?? 0 };
}

export type Step = { id: string; at: Instant; what: "handedIn" | "answered" | "withdrawn" };

/** What was handed in and answered, from what happened to each thing in the order of time. An answer to nothing is none. */
export function reviewsAmong(steps: readonly Step[]): Reviewed[] {
  const waiting = new Map<string, Instant>();
  return steps.flatMap(({ id, at, what }) => {
    const since = waiting.get(id);
    if (what === "handedIn") waiting.set(id, at);
    else waiting.delete(id);
    return what === "answered" && since !== undefined ? [{ since, answeredAt: at }] : [];
  });
}
