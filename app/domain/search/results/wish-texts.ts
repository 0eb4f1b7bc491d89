// A face of this room: other nouns may import it.

import type { Rate } from "#app/domain/listings/money/rate.ts";
import { daysAfter, monthsAfter } from "#app/platform/days.ts";
import { formatDay, formatMoney, formatMonth, formatShortDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { hourlyCents, payFloor } from "../selecting/pay-floor.ts";
import type { StartWish } from "../wishes/start-wish.ts";
import type { Wage } from "../wishes/wage.ts";

/** "ab 8.000 zł im Monat" */
export function wageInWords(t: Texts, lang: Lang, { amount, currency, unit }: Wage): string {
  return t(`search:describe.payPer.${unit}`, { amount: formatMoney(lang, currency, amount) });
}

/** How it was compared, where that is not as it was said: by the hour, at a dated rate, or not at all. */
export function wageNotes(t: Texts, lang: Lang, wage: Wage, { rate, net }: { rate: Rate | null; net: boolean }) {
  const floor = payFloor(wage, rate);
  if (floor === null) return [t("search:wage.noRate")];
  const asSaid = wage.currency === "EUR" && wage.unit === "hour";
  const amount = formatMoney(lang, "EUR", Math.round(hourlyCents(floor) / 10) * 10);
  return [
    ...(net ? [t("search:wage.gross")] : []),
    ...(asSaid ? [] : [t(floor.per === "hour" ? "search:wage.nearByHour" : "search:wage.near", { amount })]),
    ...(wage.currency === "EUR" || !rate ? [] : [t("search:wage.rate", { day: formatShortDay(lang, rate.day) })]),
  ];
}

/** "Beginn ab 1. September 2027" */
export function startInWords(t: Texts, lang: Lang, wish: StartWish): string {
  if (typeof wish === "number") return t("search:describe.start", { count: wish });
  const first = wish.from && formatDay(lang, `${wish.from}-01`);
  const last = wish.until && formatDay(lang, daysAfter(monthsAfter(`${wish.until}-01`, 1), -1));
  if (first && wish.from === wish.until)
    return t("search:describe.startIn", { month: formatMonth(lang, wish.from ?? "") });
  if (first && last) return t("search:describe.startBetween", { first, last });
  return first ? t("search:describe.startFrom", { first }) : t("search:describe.startBy", { last });
}
