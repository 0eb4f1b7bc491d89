import type { Country, Currency } from "#db/codes.ts";
import type { CostFrame } from "#db/good-examples/good-example-codes.ts";
import { formatMoney } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

/** Where the frames end, in whole units: round in each currency, and about as much money in all. */
const bounds: Record<Currency, readonly [number, number, number]> = {
  EUR: [1_000, 5_000, 20_000],
  PLN: [5_000, 20_000, 100_000],
  CZK: [25_000, 125_000, 500_000],
};

export const currencyOfCountry = { DE: "EUR", PL: "PLN", CZ: "CZK" } as const satisfies Record<Country, Currency>;

/** "1.000–5.000 €" */
export function costText(t: Texts, lang: Lang, cost: CostFrame, currency: Currency) {
  const [low, middle, high] = bounds[currency].map((amount) => amount * 100) as [number, number, number];
  const texts: Record<CostFrame, () => string> = {
    nothing: () => t("example:cost.nothing"),
    small: () => t("example:cost.upTo", { amount: formatMoney(lang, currency, low) }),
    medium: () => formatMoney(lang, currency, low, middle),
    large: () => formatMoney(lang, currency, middle, high),
    very_large: () => t("example:cost.over", { amount: formatMoney(lang, currency, high) }),
  };
  return texts[cost]();
}
