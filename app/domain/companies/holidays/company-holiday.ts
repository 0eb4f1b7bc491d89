// A face of this room: other nouns may import it.
import { z } from "zod";
import type { Day } from "#db/schema.ts";
import { daysAfter, daysBetween } from "#app/platform/days.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs } from "#app/platform/typed/reading.ts";

/** From the first to the last day on which nobody is there. */
export type Holiday = { from: Day; until: Day };

export const HolidayForm = z.object({ from: readAs(readDay), until: readAs(readDay) });

/** Three weeks a calendar year, weekends and public holidays counted: what people read is two dates. */
export const holidayDays = 21;

export type HolidayProblem =
  | { field: "from"; key: "tooSoon" | "tooFar" | "overlap" }
  | { field: "until"; key: "backwards" }
  | { field: "until"; key: "tooMany"; year: number; left: number };

/** What speaks against a holiday: people who apply must have been able to read of it. */
export function holidayProblem(
  wish: Holiday,
  { today, others }: { today: Day; others: readonly Holiday[] },
): HolidayProblem | null {
  if (wish.from <= today) return { field: "from", key: "tooSoon" };
  if (wish.from > daysAfter(today, 550)) return { field: "from", key: "tooFar" };
  if (wish.until < wish.from) return { field: "until", key: "backwards" };
  if (others.some(({ from, until }) => from <= wish.until && wish.from <= until)) {
    return { field: "from", key: "overlap" };
  }
  for (let year = yearOf(wish.from); year <= yearOf(wish.until); year += 1) {
    const left = holidaysLeft(others, year);
    if (daysIn(wish, year) > left) return { field: "until", key: "tooMany", year, left };
  }
  return null;
}

/** How many days of a year it takes: a holiday over New Year takes some of both. */
export function daysIn({ from, until }: Holiday, year: number) {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const days = daysBetween(from > first ? from : first, until < last ? until : last) + 1;
  return Math.max(0, days);
}

/** How many days of a year may still be announced. */
export function holidaysLeft(all: readonly Holiday[], year: number) {
  const used = all.reduce((sum, one) => sum + daysIn(one, year), 0);
  return Math.max(0, holidayDays - used);
}

export function yearOf(day: Day) {
  return Number(day.slice(0, 4));
}

export function isWithin(holidays: readonly Holiday[], day: Day) {
  return holidays.some(({ from, until }) => from <= day && day <= until);
}
