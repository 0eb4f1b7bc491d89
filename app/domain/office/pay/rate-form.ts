import { z } from "zod";
import { isLikely, likelyRates } from "#app/domain/listings/money/rate.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs, type Reading, refused, understood } from "#app/platform/typed/reading.ts";

/** "24,185" is a good twenty-four crowns: three digits behind the sign are no thousands here. */
export function readRate(typed: string): Reading<number> {
  const [text] = /^\d{1,3}(?:[.,]\d{1,6})?$/.exec(typed.trim()) ?? [];
  return text === undefined ? refused("pay:rates.error.rate") : understood(Number(text.replace(",", ".")));
}

export const RateForm = z.object({ day: readAs(readDay), pln: likely("PLN"), czk: likely("CZK") });

function likely(currency: keyof typeof likelyRates) {
  const other = currency === "PLN" ? { CZK: likelyRates.CZK.min } : { PLN: likelyRates.PLN.min };
  const fits = (value: number) => isLikely({ PLN: value, CZK: value, ...other });
  return readAs(readRate).refine(fits, "pay:rates.error.unlikely");
}
