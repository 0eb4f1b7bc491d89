import { currencies, type Currency, type Lang } from "#db/codes.ts";
import { formatDay, formatMoney } from "#app/platform/i18n/format.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { isUnpaid, type Pay } from "../pay.ts";
import { exchanged, inSteps, perUnit, type Range } from "./convert.ts";
import { currencyOfLang, type Rate } from "./rate.ts";
import { rateWords } from "./rate-words.ts";

type Reader = { t: Texts; lang: Lang };
type Said = { range: Range; unit: "hour" | "month" | "year"; currency: Currency };

/** Of a training the range over its years. Null where no pay is said, or none paid. */
function said({ min, max, unit, currency, trainingYears }: Pay): Said | null {
  if (currency === null) return null;
  const range =
    trainingYears.length > 0
      ? { min: Math.min(...trainingYears), max: Math.max(...trainingYears) }
      : min === null
        ? null
        : { min, max: max ?? min };
  if (range === null || isUnpaid(range)) return null;
  const paidBy = trainingYears.length > 0 ? "month" : unit;
  return paidBy && { range, unit: paidBy, currency };
}

/** "≈ 14.500–16.000 zł pro Monat" on a card: as one compares, by the month where its hours are known, in the reader's money. */
export function payNear(reader: Reader, pay: Pay, rate: Rate | null): string | null {
  const own = said(pay);
  if (!own) return null;
  const { t, lang } = reader;
  const to = rate ? currencyOfLang[lang] : own.currency;
  const { range, unit } = byMonth(own, pay);
  if (to === own.currency && unit === own.unit) return null;
  const amount = t("pay:near", {
    amount: amountIn(lang, { range, unit, currency: own.currency }, { to, rate: rate ?? parity }),
  });
  return unit === "month" && unit !== own.unit ? `${amount} ${t("pay:per.month")}` : amount;
}

/**
 * The pay by hour and by month in each of the three, the company's own money first and its own amount as it was said.
 * Without a rate nothing is converted, and nothing said.
 */
export function payBeside(reader: Reader, pay: Pay, rate: Rate | null) {
  const own = said(pay);
  if (!own || !rate) return null;
  const { t, lang } = reader;
  const others = currencies.filter((currency) => currency !== own.currency);
  return {
    lines: [own.currency, ...others].map((currency) => ({
      label: t(`pay:in.${currency}`),
      value: valuesIn(reader, own, {
        currency,
        rate,
        weeklyHours: pay.trainingYears.length > 0 ? null : pay.weeklyHours,
      }),
    })),
    note: t(rate.isExample ? "pay:exampleNote" : "pay:rateNote", {
      day: formatDay(lang, rate.day),
      ...rateWords(lang, rate),
    }),
  };
}

/** What stands under the company's own amount: the same by the month, and in the reader's money where that is another. */
export function payByMonth({ t, lang }: Reader, pay: Pay, rate: Rate | null): string[] {
  const own = said(pay);
  if (!own) return [];
  const { range, unit } = byMonth(own, pay);
  const into = currencyOfLang[lang];
  const others = into === own.currency || !rate ? [] : [into];
  return [...(unit === own.unit ? [] : [own.currency]), ...others].map((to) => {
    const amount = amountIn(lang, { range, unit, currency: own.currency }, { to, rate: rate ?? parity });
    return `${t("pay:near", { amount })} ${t(`listing:payUnit.${unit}`)}`;
  });
}

/** As it was said where that needs hours a week that nobody named. */
function byMonth(own: Said, { trainingYears, weeklyHours }: Pay): Pick<Said, "range" | "unit"> {
  const known = { from: own.unit, to: "month", weeklyHours: trainingYears.length > 0 ? null : weeklyHours } as const;
  const range = perUnit(own.range, known);
  return range ? { range, unit: "month" } : own;
}

/** For amounts that stay in the same money. */
const parity: Rate = { day: "", PLN: 1, CZK: 1 };

type Into = { currency: Currency; rate: Rate; weeklyHours: number | null };

function valuesIn({ t, lang }: Reader, own: Said, { currency, rate, weeklyHours }: Into) {
  const values = (["hour", "month"] as const).flatMap((unit) => {
    const range = perUnit(own.range, { from: own.unit, to: unit, weeklyHours });
    if (!range) return [];
    const isOwn = currency === own.currency && unit === own.unit;
    const amount = isOwn
      ? formatMoney(lang, currency, range.min, range.max)
      : t("pay:near", { amount: amountIn(lang, { range, unit, currency: own.currency }, { to: currency, rate }) });
    return [`${amount} ${t(`pay:per.${unit}`)}`];
  });
  return values.join(" · ");
}

function amountIn(lang: Lang, { range, unit, currency: from }: Said, { to, rate }: { to: Currency; rate: Rate }) {
  const into = (amount: number) => exchanged(amount, { from, to, rate });
  const { min, max } = inSteps({ min: into(range.min), max: into(range.max) }, unit, to);
  return formatMoney(lang, to, min, max);
}
