import { currencies, type PayUnit } from "#db/codes.ts";
import type { Offer } from "./offer.ts";

type Said = { min: unknown; max: unknown; unit: unknown; currency: unknown };
type Pay = Pick<Offer, "payMin" | "payMax" | "payUnit" | "payCurrency">;

const noPay: Pay = { payMin: null, payMax: null, payUnit: null, payCurrency: null };
const units: Readonly<Record<string, PayUnit>> = {
  ...{ hour: "hour", hourly: "hour", hur: "hour" },
  ...{ month: "month", monthly: "month", mon: "month" },
  ...{ year: "year", yearly: "year", ann: "year", annual: "year" },
};

/** Only pay that we can show as it was meant: per hour, month or year, in one of our currencies. Else it is asked for. */
export function payOf({ min, max, unit, currency }: Said): Pay {
  const [lower, upper] = [amountOf(min), amountOf(max)];
  const payUnit = units[text(unit).toLowerCase()] ?? null;
  const payCurrency = currencies.find((one) => one === text(currency).toUpperCase()) ?? null;
  const payMin = lower ?? upper;
  const payMax = upper ?? lower;
  if (payMin === null || payMax === null || payUnit === null || payCurrency === null || payMin > payMax) return noPay;
  return { payMin, payMax, payUnit, payCurrency };
}

const text = (value: unknown) => (typeof value === "string" ? value.trim() : "");

function amountOf(value: unknown) {
  const written = typeof value === "number" ? String(value) : text(value);
  const amount = /^\d{1,9}([.,]\d{1,2})?$/.test(written) ? Number(written.replace(",", ".")) : NaN;
  return amount > 0 ? amount : null;
}
