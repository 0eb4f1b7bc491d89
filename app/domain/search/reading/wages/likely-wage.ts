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

type Known = { unit: PayUnit | null; currency: Currency | null; likely: readonly Currency[] };

const units = ["hour", "month", "year"] as const;

/** In which money and by which time so much is a wage; null where it is none. `likely`: the money to think of, the likeliest first. */
export function likelyWage(amount: number, { unit, currency, likely }: Known) {
  if (currency && unit) return { currency, unit };
  for (const money of currency ? [currency] : likely) {
    const ranges = (currency ? withMoney : withoutMoney)[money];
    for (const time of unit ? [unit] : units) {
      const [least, most] = ranges[time];
      if (amount >= least && amount <= most) return { currency: money, unit: time };
    }
  }
  return null;
}
