import { filling } from "../numbers/numbers-in-digits.ts";
import { anyOf, wordEnd } from "../plain-letters.ts";
import * as said from "./wage-words.ts";

const flat = (byKey: Readonly<Record<string, readonly string[]>>) => Object.values(byKey).flat();

/** A number with its thousands: of these names with "Point", "Cents", "Unit" and "Rest" behind them. */
export type Amount = "from" | "until";

const units = anyOf([...flat(said.thousandWords), ...flat(said.slangThousands), ...flat(said.millionWords)]);
const alone = anyOf(said.numbersAlone);
const thousands = String.raw`\d{1,3}(?:[. ]\d{3})+(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)`;
const number = (name: Amount) =>
  String.raw`${filling}*(?<${name}>${thousands}|\d+|${alone}${wordEnd})(?:(?<${name}Point>[.,])(?<${name}Cents>\d{1,2})(?!\d))?(?:[.,]-+)?` +
  String.raw`(?:\s?(?<${name}Unit>${units})${wordEnd})?(?:(?<=\p{L})\s+${filling}*(?<${name}Rest>\d{3})(?!\d|\s*${anyOf(said.countedThings)}${wordEnd}))?`;

const money = anyOf(flat(said.moneyWords));
const taxes = [...flat(said.netWords), ...flat(said.grossWords)];
const before = anyOf([
  ...flat(said.surely),
  ...flat(said.perhaps),
  ...said.loosely,
  ...said.minimum,
  ...said.notMore,
  ...said.lessThan,
  ...flat(said.payNouns),
  ...flat(said.timeWords).filter((word) => /^\p{L}+$/u.test(word)),
  ...taxes,
]);
const behind = anyOf([
  said.shortEuro,
  ...flat(said.moneyWords),
  ...flat(said.timeWords),
  ...said.shortHour,
  ...taxes,
  ...said.orMore,
  ...said.leastBehind,
  ...flat(said.payNouns),
]);
const counted = String.raw`\s*${anyOf(said.countedThings)}${wordEnd}`;

/** What leads to an amount, the amount in its money or to another one, and what says more of it, in any order. */
export const amountPattern = new RegExp(
  String.raw`(?<head>(?:(?<![\p{L}\p{N}])${before}(?![\p{L}])[:=.]?\s*)*)` +
    String.raw`(?:(?<!\p{L})(?<moneyBefore>${money})\s*)?` +
    String.raw`(?<![\p{L}\p{N}.,\u00a7#/-]|${filling})${number("from")}` +
    String.raw`(?:\s?(?<middle>${money})\s+${filling}*(?<cents>\d\d)${wordEnd}(?!${counted}))?` +
    String.raw`(?:(?:\s?${money}(?!\p{L}))?\s*(?<to>-|bis|do|az|oder|nebo|lub|und|i|a)\s*${number("until")})?` +
    String.raw`(?<tail>(?:\s*${behind}${wordEnd})*)(?![\p{N}])(?!\p{L})`,
  "gu",
);

/** Whether there can be an amount at all. */
export const hasNumber = new RegExp(String.raw`\d|(?<!\p{L})${alone}${wordEnd}`, "u");
