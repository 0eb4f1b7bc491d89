import { type ListingCounted, listingCounted, type VisitSource, visitSources } from "#db/listings/visit-codes.ts";
import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import { firstDayOf, type Step } from "./numbers-period.ts";

export type DayCount = { day: Day; counted: ListingCounted; count: number };
export type Counts = Record<ListingCounted, number>;
export type StepCounts = { from: Day; counts: Counts };

const nothing = () => Object.fromEntries(listingCounted.map((counted) => [counted, 0])) as Counts;

/** Each step from the first day to the last, also those in which nothing was counted. */
export function numbersInSteps(rows: readonly DayCount[], span: { since: Day; until: Day; step: Step }): StepCounts[] {
  const steps = new Map<Day, Counts>();
  for (let day = span.since; day <= span.until; day = daysAfter(day, 1)) {
    const from = firstDayOf(span.step, day);
    if (!steps.has(from)) steps.set(from, nothing());
  }
  for (const { day, counted, count } of rows) {
    const counts = steps.get(firstDayOf(span.step, day));
    if (counts) counts[counted] += count;
  }
  return [...steps].map(([from, counts]) => ({ from, counts }));
}

export function sumOf(steps: readonly StepCounts[]): Counts {
  const sum = nothing();
  for (const { counts } of steps) for (const counted of listingCounted) sum[counted] += counts[counted];
  return sum;
}

export const visitsOf = (counts: Counts) => visitSources.reduce((sum, source: VisitSource) => sum + counts[source], 0);
