import type { Currency, PayUnit } from "#db/codes.ts";

type Ranges = Record<Currency, Record<PayUnit, readonly [number, number]>>;

/** What an amount means whose money was said, but not its time. */
const withMoney: Ranges = {
  EUR: { hour: [5, 120], month: [300, 15_999], year: [16_000, 400_000] },
  PLN: { hour: [10, 300], month: [1_500, 49_999], year: [50_000, 1_000_000] },
  CZK: { hour: [60, 1_500], month: [8_000, 249_999], year: [250_000, 5_000_000] },
};

/** The same without money: only what people really earn. */
const withoutMoney: Ranges = {
  EUR: { hour: [10, 60], month: [1_000, 7_000], year: [25_000, 150_000] },
  PLN: { hour: [28, 150], month: [4_000, 16_000], year: [60_000, 400_000] },
  CZK: { hour: [110, 700], month: [17_000, 120_000], year: [250_000, 2_000_000] },
};

type Known = {
  unit: PayUnit | null;
  currency: Currency | null;
  /** The money to think of, the likeliest first. */
  likely: readonly Currency[];
  /** Net, gross or a name for pay was said: then "35" may be thousands. */
  isPay: boolean;
};

const units = ["hour", "month", "year"] as const;

/** In which money and by which time so much is a wage, and how often the number; null where it is none. */
export function likelyWage(amount: number, { unit, currency, likely, isPay }: Known) {
  if (currency && unit) return { currency, unit, times: 1 };
  for (const money of currency ? [currency] : likely) {
    const ranges = (currency ? withMoney : withoutMoney)[money];
    const fits = (times: number, time: PayUnit) =>
      amount * times >= ranges[time][0] && amount * times <= ranges[time][1];
    const found = (unit ? [unit] : units).find((time) => fits(1, time));
    if (found) return { currency: money, unit: found, times: 1 };
    if (currency === null && isPay && unit !== "hour" && fits(1_000, unit ?? "month"))
      return { currency: money, unit: unit ?? "month", times: 1_000 };
    if (money === "CZK" && unit === "hour" && amount < 10 && fits(100, "hour"))
      return { currency: money, unit, times: 100 }; // "dvojka na hodinu"
  }
  return null;
}
