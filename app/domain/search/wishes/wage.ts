// A face of this room: other nouns may import it.

import { currencies, type Currency, type PayUnit, payUnits } from "#db/codes.ts";
import type { Minor } from "#db/schema.ts";

/** What somebody wants to earn at least. */
export type Wage = { amount: Minor; currency: Currency; unit: PayUnit };

const mostEuros = 200;
const written = /^(\d{1,8})(?:\.(\d{2}))?-([A-Z]{3})-([a-z]+)$/;

/** Of an address: "18" are whole euros an hour; any other amount says its money and its time, "8000-PLN-month". */
export function parseWage(text: string | null): Wage | null {
  if (/^\d{1,3}$/.test(text ?? "")) {
    const euros = Number(text);
    return euros >= 1 && euros <= mostEuros ? eurosAnHour(euros) : null;
  }
  const [, whole, hundredths = "0", money, time] = written.exec(text ?? "") ?? [];
  const currency = currencies.find((code) => code === money);
  const unit = payUnits.find((code) => code === time);
  const amount = Number(whole) * 100 + Number(hundredths);
  return currency && unit && amount >= 100 ? { amount, currency, unit } : null;
}

/** The same wage always gives the same text. */
export function wageText(wage: Wage): string {
  const { amount, currency, unit } = wage;
  const euros = wholeEurosAnHour(wage);
  if (euros !== null && euros <= mostEuros) return String(euros);
  const [whole, hundredths] = [Math.floor(amount / 100), amount % 100];
  return `${whole}${hundredths === 0 ? "" : `.${String(hundredths).padStart(2, "0")}`}-${currency}-${unit}`;
}

export const eurosAnHour = (euros: number): Wage => ({ amount: euros * 100, currency: "EUR", unit: "hour" });

/** As the steps of the filter are: null for any other wage. */
export function wholeEurosAnHour({ amount, currency, unit }: Wage): number | null {
  return currency === "EUR" && unit === "hour" && amount % 100 === 0 ? amount / 100 : null;
}
