import type { Currency, Lang, PayUnit } from "#db/codes.ts";
import { formatMoney } from "#app/platform/i18n/format.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { exchanged, perUnit } from "./money/convert.ts";
import type { Rate } from "./money/rate.ts";

export type Pay = {
  min: number | null;
  max: number | null;
  unit: PayUnit | null;
  currency: Currency | null;
  weeklyHours: number | null;
  /** Gross per month and training year, in order. */
  trainingYears: number[];
};

export type PayText = { amount: string; unit: string };

/** Nothing to nothing: said by the company, unlike no amount at all. */
export const isUnpaid = ({ min, max }: Pick<Pay, "min" | "max">) => min === 0 && max === 0;

/** What stands at the top right of a card. Null for listings from the days when some could leave their pay out. */
export function payText(t: Texts, lang: Lang, pay: Pay): PayText | null {
  if (pay.currency === null) return null;
  if (pay.trainingYears.length > 0) {
    const last = pay.trainingYears.length;
    const unit = last > 1 ? t("listing:card.trainingPay", { first: 1, last }) : t("listing:card.trainingPayOne");
    const [min, max] = [Math.min(...pay.trainingYears), Math.max(...pay.trainingYears)];
    return isUnpaid({ min, max }) ? unpaid(t) : { amount: formatMoney(lang, pay.currency, min, max), unit };
  }
  if (pay.min === null || pay.unit === null) return null;
  if (isUnpaid(pay)) return unpaid(t);
  return {
    amount: formatMoney(lang, pay.currency, pay.min, pay.max ?? pay.min),
    unit: t(`listing:payUnit.${pay.unit}`),
  };
}

/** The same in one line. */
export const payLine = ({ amount, unit }: PayText) => (unit === "" ? amount : `${amount} ${unit}`);

const unpaid = (t: Texts): PayText => ({ amount: t("listing:card.unpaid"), unit: "" });

/** A week, where nobody named the hours. */
export const usualHours = 40;

/**
 * Euro cents of the upper end per hour, to sort and filter by, or per month, where somebody asks for so much a month. Null
 * where it cannot be compared: no pay named, or in other money as long as the office has set no rate.
 */
export function comparablePay(pay: Pay, rate: Rate | null, per: "hour" | "month" = "hour"): number | null {
  if (pay.currency === null || (pay.currency !== "EUR" && rate === null)) return null;
  const firstYear = pay.trainingYears[0];
  const top = firstYear ?? pay.max ?? pay.min;
  const unit = firstYear === undefined ? pay.unit : "month";
  if (top === null || unit === null) return null;
  const range = { min: top, max: top };
  const asked = perUnit(range, { from: unit, to: per, weeklyHours: pay.weeklyHours ?? usualHours })?.max ?? null;
  if (asked === null || rate === null) return asked && Math.round(asked);
  return Math.round(exchanged(asked, { from: pay.currency, to: "EUR", rate }));
}
