// A face of this room: other nouns may import it.

import type { Day } from "#db/schema.ts";
import { monthsAfter } from "#app/platform/days.ts";

/** Months from today by which the work begins. */
export const startSteps = [1, 3, 6, 12] as const;
export type StartStep = (typeof startSteps)[number];

/** "2027-09" */
export type Month = string;

/** In or after a month, in or before one, or both. */
export type StartSpan = { from: Month | null; until: Month | null };
export type StartWish = StartStep | StartSpan;

const month = String.raw`(20[2-4]\d-(?:0[1-9]|1[0-2]))`;
const span = new RegExp(`^${month}?(\\.\\.)?${month}?$`);

/** Of an address: "3" months from today, "2027-09" in that month, "2027-09.." from then, "..2027-09" by then, or from one to another. */
export function parseStart(text: string | null): StartWish | null {
  const step = startSteps.find((months) => String(months) === text);
  if (step) return step;
  const [, from = null, dots, until = null] = span.exec(text ?? "") ?? [];
  if (dots === undefined) return from !== null && until === null ? { from, until: from } : null;
  return (from ?? until) === null || (from !== null && until !== null && from > until) ? null : { from, until };
}

/** The same wish always gives the same text. */
export function startText(wish: StartWish): string {
  if (typeof wish === "number") return String(wish);
  const { from, until } = wish;
  return from === until ? (from ?? "") : `${from ?? ""}..${until ?? ""}`;
}

/** How long after today something begins that begins at once. */
const atOnceMonths = 1;

export type StartDays = { first: Day | null; last: Day | null; atOnce: boolean };

/** Within which days the work begins. What begins at once does so within a month. */
export function startDays(wish: StartWish, today: Day): StartDays {
  if (typeof wish === "number") return { first: null, last: monthsAfter(today, wish), atOnce: true };
  const first = wish.from === null ? null : `${wish.from}-01`;
  const last = wish.until === null ? null : `${wish.until}-31`;
  const soon = monthsAfter(today, atOnceMonths);
  return { first, last, atOnce: (first === null || first <= soon) && (last === null || last >= today) };
}
