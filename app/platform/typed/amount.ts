import type { Currency } from "#db/codes.ts";
import { readNumber } from "./number.ts";
import { type Reading, refused, understood } from "./reading.ts";

/** In whole units and their hundredths; `currency` where it was written beside the number. */
export type Amount = { amount: number; currency: Currency | null };

/** "2.500 €", "1 234,50 zł", "30 000 Kč", "30 000,-", "16,50", "EUR 15.50". */
export function readAmount(typed: string): Reading<Amount> {
  const text = typed.normalize("NFKC").trim();
  const [, before, , after] = named.exec(text) ?? [];
  const number = text
    .replace(named, "$2")
    .replace(/[.,] ?[-–—]{1,2}$/, "")
    .trim();
  const amount = readNumber(number);
  if (Number.isNaN(amount) || (before && after)) return refused("errors.amount");
  if (amount < 0) return refused("errors.tooSmall", { limit: 0 });
  if (Math.abs(amount * 100 - Math.round(amount * 100)) > 1e-6) return refused("errors.amountDecimals");
  return understood({ amount, currency: currencyNamed(before || after || "") });
}

const named = /^(€|eur|euro|pln|zł|zl|czk|kč|kc)?\.? ?(.*?) ?(€|eur|euro|pln|zł|zl|złotych|czk|kč|kc|korun)?\.?$/iu;

function currencyNamed(name: string): Currency | null {
  if (/^(€|e)/i.test(name)) return "EUR";
  if (/^(p|z)/i.test(name)) return "PLN";
  return name === "" ? null : "CZK";
}
