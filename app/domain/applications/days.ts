import type { Day } from "#db/schema.ts";

const dayLength = 86_400_000;
const midnight = (day: Day) => Date.parse(`${day}T00:00:00Z`);

export function daysAfter(day: Day, days: number): Day {
  return new Date(midnight(day) + days * dayLength).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day) {
  return Math.round((midnight(to) - midnight(from)) / dayLength);
}

/** 31 August and six months is the last day of February. */
export function monthsAfter(day: Day, months: number): Day {
  const date = new Date(midnight(day));
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, lastOfMonth));
  return date.toISOString().slice(0, 10);
}
