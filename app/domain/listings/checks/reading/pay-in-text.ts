import { currencies, type Currency, type Lang, type PayUnit } from "#db/codes.ts";
import type { Minor } from "#db/schema.ts";
import { allowancesHead, currencyWords, leastForAnHour, otherMoney, payWords, unitWords } from "../rules/pay-words.ts";
import type { Found } from "./book-of.ts";
import { inDigits } from "./in-digits.ts";

/** What the fields of the ad say. */
export type SaidPay = {
  min: Minor | null;
  max: Minor | null;
  unit: PayUnit | null;
  currency: Currency | null;
  trainingPay: readonly Minor[];
};

const digits = String.raw`\d{1,3}(?:[ .\u00a0\u202f]\d{3}){1,3}(?:,\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?`;
/** Many write "2600–4000 netto" and "4–7 tys.", and everybody knows in what money. */
const unnamed = String.raw`(?=(?:netto|brutto|na\s(?:rękę|reke)|do\sruky|hrub|čist))|(?<=\d\s?(?:tys|tis)\.?\s?)(?=\W|$)(?!\.?\s*(?:ton|tun|sztuk|szt|kus|os[oó]b|lid|klient|z[aá]kazn|ho[sś]|nocleg|odbior|km|m[²2³3]|litr|kilo|mieszk))`;
const amounts = new RegExp(
  `(?<![\\p{L}\\d.,-])(${digits})(?:\\s?(?:-|–|bis|do|až)\\s?(${digits}))?(?:,[-–—]{1,2})?\\s?(tys\\.?|tysi[ąęa]c\\p{L}*|tis\\.?|tisíc\\p{L}*|t(?=€)|k(?=\\s?€)|tausend)?\\s?(?:(${Object.values(currencyWords).join("|")})(?!\\p{L})(?:/h(?!\\p{L}))?|${unnamed})`,
  "giu",
);
const units = ["hour", "month", "year"] as const;
/** What comes on top does not say what the amount before it is for. */
const more =
  /(?:(?:plus|\+|oraz|dazu|zzgl|zuzüglich|do tego|k tomu)|[,;](?:\s\p{L}+){1,3}\s(?:navíc|zvlášť|extra|obendrauf|osobno|dodatkowo)).*$/iu;
/** An amount and what it is for stand close together. */
const reach = 45;
/** A list of allowances is longer. */
const listReach = 160;

/** Amounts of pay that the fields do not say. */
export function payInText(text: string, { lang, isTitle }: { lang: Lang; isTitle: boolean }, said: SaidPay): Found[] {
  const { digits: read, placeOf } = inDigits(text);
  return [...read.matchAll(amounts)].flatMap((match) => {
    const [all, first = "", second, thousands, money = ""] = match;
    const { before, behind } = lineAround(read, match.index, all.length);
    const around = before + behind;
    const unit = units.find((one) => unitWords[one].test(around)) ?? null;
    const isPay = isTitle || unit !== null || payWords[lang].test(around);
    if (!isPay || otherMoney[lang].test(before + behind.replace(more, ""))) return [];
    if (allowancesHead.test(read.slice(Math.max(0, match.index - listReach), match.index))) return [];
    const factor = thousands ? 1000 : 1;
    const named = [first, second].flatMap((one) => (one ? [numberIn(one) * factor * 100] : []));
    const currency = money ? currencyIn(money) : said.currency;
    if (unit === "hour" && currency && named.every((amount) => amount < leastForAnHour[currency] * 100)) return [];
    if (named.every((amount) => isSaid(amount, { unit, currency }, said))) return [];
    const [from, to] = [placeOf(match.index), placeOf(match.index + all.length)];
    return [{ subject: "pay" as const, from, to, words: text.slice(from, to), replace: null }];
  });
}

function lineAround(text: string, at: number, length: number) {
  const before = text.slice(Math.max(0, at - reach), at);
  const behind = text.slice(at, at + length + reach);
  const ends = /[\n;•]|[.!?]\s(?=\p{Lu})/u;
  return { before: before.split(ends).at(-1) ?? "", behind: behind.split(ends)[0] ?? "" };
}

function isSaid(
  amount: Minor,
  { unit, currency }: { unit: PayUnit | null; currency: Currency | null | undefined },
  said: SaidPay,
) {
  if (said.trainingPay.includes(amount)) return true;
  if (said.min === null || said.max === null || currency !== said.currency) return false;
  return (unit === null || unit === said.unit) && amount >= said.min && amount <= said.max;
}

function numberIn(text: string) {
  const plain = text.replace(/[ \u00a0\u202f]/g, "").replace(/\.(?=\d{3}(?!\d))/g, "");
  return Number(plain.replace(",", "."));
}

function currencyIn(word: string) {
  return currencies.find((one) => new RegExp(`^(?:${currencyWords[one]})$`, "iu").test(word));
}
