// A face of this room: other nouns may import it.

import type { Currency, PayUnit } from "#db/codes.ts";
import type { Minor } from "#db/schema.ts";
import type { Rate } from "./rate.ts";

export type Range = { min: number; max: number };

export const weeksPerMonth = 52 / 12;

const perEuro = (currency: Currency, rate: Rate) => (currency === "EUR" ? 1 : rate[currency]);

export function exchanged(amount: number, { from, to, rate }: { from: Currency; to: Currency; rate: Rate }) {
  return from === to ? amount : (amount / perEuro(from, rate)) * perEuro(to, rate);
}

/** The same pay by the hour or by the month; null where that needs hours a week that nobody named. */
export function perUnit(range: Range, { from, to, weeklyHours }: Asked): Range | null {
  const times = factor(from, to, weeklyHours);
  return times === null ? null : { min: range.min * times, max: range.max * times };
}

type Asked = { from: PayUnit; to: PayUnit; weeklyHours: number | null };

/** By how much the amount for one unit is the amount for another. */
function factor(from: PayUnit, to: PayUnit, weeklyHours: number | null) {
  if (from === to) return 1;
  const hoursPerMonth = weeklyHours === null ? null : weeklyHours * weeksPerMonth;
  const perMonth = { hour: hoursPerMonth, month: 1, year: 1 / 12 };
  const [one, other] = [perMonth[from], perMonth[to]];
  return one && other ? one / other : null;
}

/** In hundredths: finer than that a converted amount only pretends to be. */
const steps: Record<PayUnit, Record<Currency, Minor>> = {
  hour: { EUR: 10, PLN: 50, CZK: 1_00 },
  month: { EUR: 10_00, PLN: 50_00, CZK: 100_00 },
  year: { EUR: 100_00, PLN: 500_00, CZK: 1_000_00 },
};

/** Outwards, so that a range never promises more than was said nor less; a single amount to the nearest step. */
export function inSteps({ min, max }: Range, unit: PayUnit, currency: Currency): Range {
  const step = steps[unit][currency];
  /** 30.000000001 is 30: what dividing left over does not count. */
  const parts = (amount: number) => Number((amount / step).toFixed(6));
  if (min === max) return { min: Math.round(parts(min)) * step, max: Math.round(parts(max)) * step };
  return { min: Math.floor(parts(min)) * step, max: Math.ceil(parts(max)) * step };
}
