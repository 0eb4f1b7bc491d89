// A face of this room: other nouns may import it.

import { exchanged, perUnit } from "#app/domain/listings/money/convert.ts";
import type { Rate } from "#app/domain/listings/money/rate.ts";
import { usualHours } from "#app/domain/listings/pay.ts";
import type { Wage } from "../wishes/wage.ts";

/** The least that a listing must pay, in euro cents: by the hour where the wish was, else by the month. */
export type PayFloor = { per: "hour" | "month"; cents: number };

/** Null where the wish cannot be compared: it is in other money, and the office has set no rate. */
export function payFloor({ amount, currency, unit }: Wage, rate: Rate | null): PayFloor | null {
  if (currency !== "EUR" && rate === null) return null;
  const per = unit === "hour" ? "hour" : "month";
  const asked = perUnit({ min: amount, max: amount }, { from: unit, to: per, weeklyHours: usualHours });
  const euros = rate ? exchanged(asked?.min ?? amount, { from: currency, to: "EUR", rate }) : (asked?.min ?? amount);
  return { per, cents: Math.round(euros) };
}

/** The same by the hour, at the usual hours a week. */
export function hourlyCents({ per, cents }: PayFloor): number {
  const hourly = perUnit({ min: cents, max: cents }, { from: per, to: "hour", weeklyHours: usualHours });
  return Math.round(hourly?.min ?? cents);
}
