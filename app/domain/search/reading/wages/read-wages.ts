import { currencies, type Currency, type Lang, langs, payUnits } from "#db/codes.ts";
import type { Wage } from "../../wishes/wage.ts";
import { anyOf, wordEnd, wordStart } from "../plain-letters.ts";
import { likelyWage } from "./likely-wage.ts";
import * as said from "./wage-words.ts";

export type WageFound = { at: number; length: number } & (
  | { wage: Wage; /** Of what is left after taxes, as it was said: ads say what is before. */ net: boolean }
  /** An amount that is no wish. */
  | { wage: null }
);

const thousands = String.raw`\d{1,3}(?:[. ]\d{3})+(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)`;
const million = "(?:milion|million|mln)";
const number = (name: string) =>
  String.raw`(?<${name}>${thousands}|\d+|(?:${million}|${anyOf(Object.keys(said.amountsInWords))})${wordEnd})(?:(?<${name}Point>[.,])(?<${name}Cents>\d{1,2})(?!\d))?(?:[.,]-+)?(?:\s?(?<${name}Thousand>${anyOf(said.thousandWords)})${wordEnd})?`;

const flat = (byKey: Readonly<Record<string, readonly string[]>>) => Object.values(byKey).flat();
const money = anyOf(flat(said.moneyWords));
const before = anyOf([
  ...flat(said.surely),
  ...flat(said.perhaps),
  ...said.minimum,
  ...said.notMore,
  ...flat(said.payNouns),
  ...said.grossWords,
  ...said.netWords,
]);
const behind = anyOf([
  said.shortEuro,
  ...flat(said.moneyWords),
  ...flat(said.timeWords),
  ...said.shortHour,
  ...said.netWords,
  ...said.grossWords,
  ...said.orMore,
  ...flat(said.payNouns),
]);
/** "15 Euro 50" */
const centsInWords = anyOf(["funfzig", "piecdziesiat", "padesat"]);
const amount = new RegExp(
  String.raw`(?<head>(?:(?<![\p{L}\p{N}])${before}(?![\p{L}])[:=.]?\s*)*)` +
    String.raw`(?:(?<moneyBefore>${money})\s*)?` +
    String.raw`(?<![\p{L}\p{N}.,\u00a7#/-])${number("from")}` +
    String.raw`(?:\s?(?<middle>${money})\s+(?<cents>${centsInWords}|\d\d)${wordEnd}(?!\s*${anyOf(said.countedThings)}${wordEnd}))?` +
    String.raw`(?:(?:\s?${money}(?!\p{L}))?\s*(?<to>-|bis|do|az)\s*${number("until")})?` +
    String.raw`(?<tail>(?:\s*${behind}${wordEnd})*)(?![\p{N}])(?!\p{L})`,
  "gu",
);

/** Amounts that were, or are, the most of a mini-job: who names one alone means that. */
const miniJobs = new Set([400, 450, 520, 538, 556, 603]);
const miniJob = /^\s*-?\s*(?:basis|job|minijob|kraft|krafte|jobs)|^\s*(?:euro|€)?\s*-\s*(?:basis|job)/;
const counted = new RegExp(String.raw`^\s*${anyOf(said.countedThings)}${wordEnd}`, "u");
const refused = new RegExp(String.raw`${wordStart}(?:nicht|kein|keine|ohne|nie|bez|ne|nechci)\s+$`, "u");

/** "Unter 15 Euro mach ich nix": the least, said as what is too little. */
const isTooLittle = new RegExp(String.raw`${wordStart}${anyOf(said.lessThan)}\s*$`, "u");
const tooLittle = new RegExp(
  String.raw`^(?:\s+\p{L}+){0,4}?\s+${anyOf(said.notForLess)}${wordEnd}(?:\s+\p{L}+$)?`,
  "u",
);

const isMost = new RegExp(String.raw`${wordStart}${anyOf(said.notMore)}\s*$`, "u");
const isLeast = new RegExp(String.raw`${wordStart}${anyOf(flat(said.surely))}\s*$`, "u");

const hasNumber = new RegExp(
  String.raw`\d|mil+ion|mln|${wordStart}${anyOf(Object.keys(said.amountsInWords))}${wordEnd}`,
  "u",
);

type Groups = Partial<Record<string, string>>;

type Asked = { /** The text as plainLetters gives it. */ plain: string; isPlace?: (digits: string) => boolean };

/** Amounts in a text: what somebody wants to earn, and what nobody can wish for, as the most of something. */
export function readWages(text: string, { plain, isPlace = () => false }: Asked): WageFound[] {
  if (!hasNumber.test(plain)) return [];
  return [...plain.matchAll(amount)].flatMap((match) => {
    const groups = match.groups as Groups;
    const rest = plain.slice(match.index + match[0].length);
    const found = meant(groups, { text, rest, isPlace, earlier: plain.slice(0, match.index) });
    const refusing = isTooLittle.test(groups["head"] ?? "") ? (tooLittle.exec(rest)?.[0] ?? "") : "";
    const whole = (match[0].trimEnd() === match[0] ? match[0] + refusing : match[0]).trimEnd();
    const lead = whole.length - whole.trimStart().length;
    return found ? [{ ...found, at: match.index + lead, length: whole.length - lead }] : [];
  });
}

/** "Aspoň 35 čistýho" is said of thousands of crowns. */
const leastShort = 17;

type Around = { text: string; earlier: string; rest: string; isPlace: (digits: string) => boolean };

function meant(groups: Groups, { text, earlier, rest, isPlace }: Around) {
  const { head = "", tail = "", moneyBefore = "", middle = "" } = groups;
  const hasAny = (words: readonly string[], text: string) => new RegExp(`${wordOrSign(words)}`, "u").test(text);
  const tailMoney = currencies.find((code) => hasAny(said.moneyWords[code], `${moneyBefore} ${middle} ${tail}`));
  const currency: Currency | null = tailMoney ?? (/^\s*e(?!\p{L})/u.test(tail) ? "EUR" : null);
  const nouns = flat(said.payNouns).filter((noun) => hasAny([noun], `${head} ${tail}`));
  const unit =
    payUnits.find((code) => hasAny(said.timeWords[code], tail)) ??
    nouns.map((noun) => said.nounUnits[noun]).find((known) => known !== undefined) ??
    (currency && hasAny(said.shortHour, tail) ? "hour" : null);
  const value = valueOf(groups);
  const net = hasAny(said.netWords, `${head} ${tail}`);
  const evident =
    currency ?? unit ?? (nouns.length > 0 || net || hasAny(said.grossWords, `${head} ${tail}`) ? "pay" : null);
  if (currency === "EUR" && miniJobs.has(value) && (miniJob.test(rest) || (!unit && !net && nouns.length === 0)))
    return null;
  if (evident === null && !standsAlone(groups, { value, rest, isPlace })) return null;
  if (evident !== null && currency === null && unit === null && counted.test(rest)) return null;
  const likely = likelyMoney(`${head} ${tail}`, text);
  const isShort = evident === "pay" && likely[0] === "CZK" && value >= leastShort && value < 100;
  if (isShort) return { wage: { amount: Math.round(value * 100_000), currency: "CZK", unit: "month" }, net } as const;
  const meaning = likelyWage(value, { unit, currency, likely });
  if (!meaning || value < 1) return currency === null ? null : { wage: null };
  const isLeastSaid = isLeast.test(head) || (isTooLittle.test(head) && tooLittle.test(rest));
  if ((isMost.test(head) && !isLeastSaid) || refused.test(earlier)) return { wage: null };
  return { wage: { amount: Math.round(value * 100), ...meaning }, net };
}

const wordOrSign = (words: readonly string[]) => String.raw`(?<!\p{L})${anyOf(words)}(?!\p{L})`;

/** Without money, time or a name for pay only a sum that is nothing else. */
function standsAlone(groups: Groups, { value, rest, isPlace }: Pick<Around, "rest" | "isPlace"> & { value: number }) {
  const { head = "", from = "", fromCents, fromThousand, untilThousand } = groups;
  const thousand = fromThousand ?? untilThousand;
  if (counted.test(rest)) return false;
  if (fromCents?.length === 2 && groups["fromPoint"] === "," && value >= 10 && value < 100)
    return rest.trim() === "" || head !== "";
  if (thousand !== undefined && (value >= 20_000 || thousand !== "k")) return true;
  if (value < 1_000 || from.startsWith("0") || isPlace(from.replace(/\D/g, ""))) return false;
  const sure = new RegExp(wordOrSign([...flat(said.surely), ...said.minimum]), "u").test(head);
  if (sure) return value % 10 === 0;
  const leads = new RegExp(wordOrSign([...flat(said.perhaps), ...said.notMore]), "u").test(head);
  return leads && value % 100 === 0;
}

/** The lower end; "5-6 tys" are thousands at both ends. */
function valueOf({ from = "", fromCents = "", fromThousand, until, untilThousand, cents }: Groups) {
  const digits = from.replace(/\D/g, "");
  const value =
    digits === ""
      ? (said.amountsInWords[from.replace(/\s+/g, " ")] ?? 1_000_000)
      : Number(digits) + Number(fromCents.padEnd(2, "0")) / 100;
  const ofBoth = untilThousand !== undefined && value <= Number(until?.replace(/\D/g, ""));
  const behindMoney = cents === undefined ? 0 : (/^\d/.test(cents) ? Number(cents) : 50) / 100;
  return fromThousand !== undefined || ofBoth ? value * 1_000 : value + behindMoney;
}

const home: Record<Lang, Currency> = { de: "EUR", pl: "PLN", cs: "CZK" };
const letters: Record<Lang, RegExp> = {
  de: /[äöüß]|(?<!\p{L})(?:als|und|die|der|in|im|bei|mit|arbeit|job|stelle|tsd|tausend|stunde|monat|jahr|jährlich|monatlich)(?!\p{L})/iu,
  pl: /[łąęśźżćń]|(?<!\p{L})(?:praca|pracy|dla|szukam|w|z|i|rocznie|miesi\p{L}+|godzin\p{L}*|\d*tys|tysi\p{L}+)(?!\p{L})/iu,
  cs: /[ěřůďťň]|(?<!\p{L})(?:práce|práci|praci|pro|hledám|hledam|v|ve|s|a|ročně|rocne|měsí\p{L}+|mesicne|hodinu|hrub\p{L}+|čist\p{L}+|\d*tis|tisíc\p{L}*)(?!\p{L})/iu,
};

/** In which money somebody counts, by the words beside the amount, else by the others; euros are earned by all. */
function likelyMoney(beside: string, text: string): Currency[] {
  const near = langs.filter((lang) =>
    new RegExp(wordOrSign([...said.surely[lang], ...said.perhaps[lang], ...said.payNouns[lang]]), "u").test(beside),
  );
  const spoken = langs.filter((lang) => letters[lang].test(text));
  const both = near.filter((lang) => spoken.includes(lang));
  const of = both.length > 0 ? both : near.length > 0 ? near : spoken;
  if (of.length === 0) return ["EUR", "PLN", "CZK"];
  return [...new Set([...of.map((lang) => home[lang]), "EUR" as const])];
}
