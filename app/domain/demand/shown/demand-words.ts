import type { DemandSplit } from "#db/schema/demand.ts";
import { formatMonth, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { isYear } from "../months.ts";
import type { Amount } from "./amount.ts";

/** "März 2027", or "2027", as a heading or a choice begins. */
export function periodName(lang: Lang, period: string) {
  const name = isYear(period) ? period : formatMonth(lang, period);
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** "Im März 2027": as a sentence begins. */
export function whenText(t: Texts, period: string) {
  const [year = "", month] = period.split("-");
  const say = t as (key: string, values: { year: string }) => string;
  return say(`demand:when.${month ?? "year"}`, { year });
}

export function amountText(t: Texts, lang: Lang, amount: Amount) {
  return typeof amount === "number" ? formatNumber(lang, amount) : t(`demand:${amount}`);
}

/** For a table's cell: nothing is written where nothing can be told. */
export const daysText = (lang: Lang, days: number | null) => (days === null ? "" : formatNumber(lang, days));

/** How many of one thing come to one of another, from what is shown; null where it cannot be told. */
export function eachOf(part: Amount, whole: number): number | null {
  return typeof part === "number" && part > 0 && whole > 0 ? Math.round((part / whole) * 10) / 10 : null;
}

/** What a line is called; `names`: of districts and occupations. */
export function valueName(t: Texts, split: DemandSplit, value: string, names: Record<string, string> = {}) {
  const say = t as (key: string) => string;
  if (split === "field") return say(`listing:field.${value}`);
  if (split === "lang") return say(`listing:language.${value}`);
  if (split === "country") return say(`listing:country.${value}`);
  if (split === "german") return value === "none" ? t("demand:german.none") : value;
  if (split === "horizon") return say(`alert:returnee.horizons.${value}`);
  return names[value] ?? value;
}
