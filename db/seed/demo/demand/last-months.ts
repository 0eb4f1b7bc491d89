import type { Day } from "#db/schema.ts";

type Month = { month: string; first: Day; last: Day; next: Day };

/** So many months, of which the last one is today's; each with its days and the one after it. */
export function lastMonths(now: Date, count: number): Month[] {
  const dayOf = (months: number, day: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, day)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => {
    const ago = index - count + 1;
    const first = dayOf(ago, 1);
    return { month: first.slice(0, 7), first, last: dayOf(ago + 1, 0), next: dayOf(ago + 1, 1) };
  });
}
