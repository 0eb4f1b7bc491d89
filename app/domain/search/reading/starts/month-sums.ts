import type { Day } from "#db/schema.ts";
import type { Month } from "../../wishes/start-wish.ts";

/** The next month of this name, today's included, or that of a year. */
export function namedMonth({ month, year }: { month: number; year?: string | undefined }, today: Day): Month {
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return monthText(year === undefined ? thisYear + (month < thisMonth ? 1 : 0) : Number(year), month);
}

export const monthText = (year: number, month: number): Month => `${year}-${String(month).padStart(2, "0")}`;

export function monthsBefore(month: Month, months: number): Month {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - months;
  return monthText(Math.floor(all / 12), (all % 12) + 1);
}
