import type { Currency, Lang } from "#db/codes.ts";
import { timeZone } from "../days.ts";
import { remember } from "../remember.ts";

/** Intl is slow, and a page asks for the same few days and amounts again and again. */
const dayFormat = remember((lang: Lang) => new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }));
const shortDayFormat = remember(
  (lang: Lang) => new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" }),
);
const wholeDayFormat = remember((lang: Lang) => new Intl.DateTimeFormat(lang, { dateStyle: "full", timeZone: "UTC" }));
const monthFormat = remember(
  (lang: Lang) => new Intl.DateTimeFormat(lang, { month: "long", year: "numeric", timeZone: "UTC" }),
);
const hoursFormat = remember((lang: Lang) => new Intl.DateTimeFormat(lang, { timeStyle: "short", timeZone: "UTC" }));
const weekdayFormat = remember((lang: Lang) => new Intl.DateTimeFormat(lang, { weekday: "short", timeZone: "UTC" }));
const instantFormat = remember(
  (lang: Lang) => new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short", timeZone }),
);
const timeFormat = remember((lang: Lang) => new Intl.DateTimeFormat(lang, { timeStyle: "short", timeZone }));
const instantDayFormat = remember((lang: Lang) => new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone }));
const spanFormat = remember(
  (lang: Lang, timeZone: string) => new Intl.DateTimeFormat(lang, { dateStyle: "full", timeStyle: "short", timeZone }),
);
const durationFormat = remember(
  (lang: Lang, unit: "minute" | "hour") =>
    new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 1 }),
);
const numberFormat = remember((lang: Lang) => new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }));
const rateFormat = remember(
  (lang: Lang) => new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 4 }),
);
const listFormat = remember((lang: Lang) => new Intl.ListFormat(lang, { type: "conjunction" }));
const collator = remember((lang: Lang) => new Intl.Collator(lang));
const moneyFormat = remember(
  (lang: Lang, currency: Currency, digits: number) =>
    new Intl.NumberFormat(lang, {
      style: "currency",
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
);

/** No line ends between "1." and "August", nor between "10:00" and "Uhr". */
const held = (text: string) => text.replace(/(?<!\d)(\d{1,2}\.?) (?=\p{L})/gu, "$1\u00a0");

/** A range of hours in one line: browsers see a place to break behind the dash, and no space is there to be kept. */
const heldRange = (text: string) => held(text).replace(/(?<=\d)–(?=\d)/g, "–\u2060");

/** "1. August 2027" from "2027-08-01". */
export const formatDay = remember((lang: Lang, day: string) =>
  held(dayFormat(lang).format(new Date(`${day}T00:00:00Z`))),
);
/** "Samstag, 13. März 2027". */
export const formatWholeDay = remember((lang: Lang, day: string) =>
  held(wholeDayFormat(lang).format(new Date(`${day}T00:00:00Z`))),
);
/** "März 2027" from "2027-03". */
export const formatMonth = (lang: Lang, month: string) => monthFormat(lang).format(new Date(`${month}-01T00:00:00Z`));
/** "10:00–16:00 Uhr", or where nobody knows the end, "10:00". */
export const formatHours = remember((lang: Lang, from: string, until: string | null) => {
  const [start, end] = [from, until ?? from].map((time) => new Date(`1970-01-01T${time}:00Z`)) as [Date, Date];
  return heldRange(until === null ? hoursFormat(lang).format(start) : hoursFormat(lang).formatRange(start, end));
});
/** "Mo", for the head of a calendar. */
export const formatWeekday = (lang: Lang, day: string) => weekdayFormat(lang).format(new Date(`${day}T00:00:00Z`));
export const formatInstantDay = (lang: Lang, instant: string) => held(instantDayFormat(lang).format(new Date(instant)));
export const formatInstant = (lang: Lang, instant: string) => held(instantFormat(lang).format(new Date(instant)));
/** "01.08.2027": for tables, where the long one needs two lines. */
export const formatShortDay = (lang: Lang, day: string) => shortDayFormat(lang).format(new Date(`${day}T00:00:00Z`));
/** "9:12", as the clock on the wall shows it. */
export const formatTime = (lang: Lang, instant: string) => timeFormat(lang).format(new Date(instant));
/** "Montag, 1. März 2027, 09:00–10:00 Uhr", as the clocks of that zone show it. */
export const formatSpan = (lang: Lang, timeZone: string, from: string, until: string) =>
  heldRange(spanFormat(lang, timeZone).formatRange(new Date(from), new Date(until)));
/** "1½ Stunden" as each language says it. */
export const formatMinutes = (lang: Lang, minutes: number) =>
  minutes < 60 ? durationFormat(lang, "minute").format(minutes) : durationFormat(lang, "hour").format(minutes / 60);
export const formatNumber = remember((lang: Lang, value: number) => numberFormat(lang).format(value));
/** How much of other money one unit is worth. */
export const formatRate = (lang: Lang, value: number) => rateFormat(lang).format(value);
export const formatList = (lang: Lang, items: string[]) => listFormat(lang).format(items);
export const compareIn = (lang: Lang) => collator(lang).compare;

/** Amounts in minor units; cents are shown only where one of the two has any. */
export function formatMoney(lang: Lang, currency: Currency, min: number, max = min) {
  const digits = min % 100 === 0 && max % 100 === 0 ? 0 : 2;
  if (min === max) return moneyText(lang, currency, digits, min);
  const [before, between, after] = rangePattern(lang, currency, digits);
  return before + amountText(lang, digits, min) + between + amountText(lang, digits, max) + after;
}

const moneyText = remember((lang: Lang, currency: Currency, digits: number, amount: number) =>
  moneyFormat(lang, currency, digits).format(amount / 100),
);

const amountFormat = remember(
  (lang: Lang, digits: number) =>
    new Intl.NumberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
const amountText = remember((lang: Lang, digits: number, amount: number) =>
  amountFormat(lang, digits).format(amount / 100),
);

/**
 * What Intl writes before, between and after the two amounts of a range. To write a range anew takes it as long as the
 * rest of a card, and there are many ranges, but few amounts.
 */
const rangePattern = remember((lang: Lang, currency: Currency, digits: number) => {
  const parts = moneyFormat(lang, currency, digits).formatRangeToParts(1, 2);
  const text = (from: typeof parts) => from.map(({ value }) => value).join("");
  const isAmount = ({ type }: (typeof parts)[number]) => ["integer", "decimal", "fraction", "group"].includes(type);
  const [first, last] = [parts.findIndex(isAmount), parts.findLastIndex(isAmount)];
  const inside = parts.slice(first, last + 1);
  return [text(parts.slice(0, first)), text(inside.filter((part) => !isAmount(part))), text(parts.slice(last + 1))];
});
