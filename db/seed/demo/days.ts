import type { Day, Instant } from "#db/schema.ts";

const msPerDay = 86_400_000;

export const instantBefore = (now: Date, days: number): Instant =>
  new Date(now.getTime() - days * msPerDay).toISOString();
export const dayAfter = (now: Date, days: number): Day => instantBefore(now, -days).slice(0, 10);

/** The first of the given month (1–12) that is at least `ahead` days away. */
export function nextFirstOf(month: number, now: Date, ahead: number): Day {
  const earliest = dayAfter(now, ahead);
  const thisYear = `${earliest.slice(0, 4)}-${String(month).padStart(2, "0")}-01`;
  return thisYear >= earliest ? thisYear : `${Number(earliest.slice(0, 4)) + 1}${thisYear.slice(4)}`;
}

/** The first of the month that begins `months` months from now. */
export function firstOfMonthAfter(now: Date, months: number): Day {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}
