import { currencies, type Currency, payUnits } from "#db/codes.ts";
import type { Wage } from "../../wishes/wage.ts";
import { numbersInDigits } from "../numbers/numbers-in-digits.ts";
import { anyOf, wordEnd, wordStart } from "../plain-letters.ts";
import { amountOf, type Groups } from "./amount-of.ts";
import { amountPattern, hasNumber } from "./amount-pattern.ts";
import { likelyMoney } from "./likely-money.ts";
import { likelyWage } from "./likely-wage.ts";
import * as said from "./wage-words.ts";

export type WageFound = {
  at: number;
  length: number;
  /** It was said to be the least that somebody would take. */
  isLeast: boolean;
} & (
  | { wage: Wage; /** Of what is left after taxes, as it was said: ads say what is before. */ net: boolean }
  /** An amount that is no wish. */
  | { wage: null }
);

const flat = (byKey: Readonly<Record<string, readonly string[]>>) => Object.values(byKey).flat();
const anywhere = (words: readonly string[]) => new RegExp(String.raw`(?<!\p{L})${anyOf(words)}(?!\p{L})`, "u");

/** Amounts that were, or are, the most of a mini-job: who names one alone means that. */
const miniJobs = new Set([400, 450, 520, 538, 556, 603]);
const miniJob = /^\s*-?\s*(?:basis|job|minijob|kraft|krafte|jobs)|^\s*(?:euro|€)?\s*-\s*(?:basis|job)/;
const counted = new RegExp(String.raw`^\s*${anyOf(said.countedThings)}${wordEnd}`, "u");
const refused = new RegExp(String.raw`${wordStart}(?:nicht|kein|keine|ohne|nie|bez|ne|nechci)\s+$`, "u");

/** "Unter 15 Euro mach ich nix": the least, said as what is too little. */
const isTooLittle = new RegExp(String.raw`${wordStart}${anyOf(said.lessThan)}\s*$`, "u");
const tooLittle = new RegExp(
  String.raw`^(?:\s+\p{L}+){0,4}?\s+${anyOf(said.notForLess)}${wordEnd}(?:\s+${anyOf(said.atAll)}${wordEnd})?`,
  "u",
);
const notGoing = new RegExp(String.raw`^\s+(?:\p{L}+\s+)?${anyOf(said.notGoing)}${wordEnd}`, "u");

const goingNot = new RegExp(String.raw`${wordStart}${anyOf(said.goingNot)}\s+$`, "u");
const daily = new RegExp(String.raw`^\s*${anyOf(said.dayWords)}${wordEnd}`, "u");

const isMost = new RegExp(String.raw`${wordStart}${anyOf(said.notMore)}\s*$`, "u");
const isLeast = new RegExp(String.raw`${wordStart}${anyOf(flat(said.surely))}\s*$`, "u");

const net = anywhere(flat(said.netWords));
const gross = anywhere(flat(said.grossWords));
const sure = anywhere([...flat(said.surely), ...said.minimum, ...said.leastBehind]);
const more = anywhere(said.orMore);
const leading = anywhere([...flat(said.perhaps), ...said.notMore]);
const shortHour = anywhere(said.shortHour);
const nouns = flat(said.payNouns).map((noun) => ({ noun, said: anywhere([noun]) }));
const moneys = currencies.map((code) => ({ code, said: anywhere(said.moneyWords[code]) }));
const times = payUnits.map((code) => ({ code, said: anywhere(said.timeWords[code]) }));

type Asked = { /** The text as plainLetters gives it. */ plain: string; isPlace?: (digits: string) => boolean };

/** Amounts in a text: what somebody wants to earn, and what nobody can wish for, as the most of something. */
export function readWages(text: string, { plain, isPlace = () => false }: Asked): WageFound[] {
  const written = numbersInDigits(plain);
  if (!hasNumber.test(written)) return [];
  return [...written.matchAll(amountPattern)].flatMap((match) => {
    const groups = match.groups as Groups;
    const rest = written.slice(match.index + match[0].length);
    const found = meant(groups, { text, rest, isPlace, earlier: written.slice(0, match.index) });
    const refusing = isTooLittle.test(groups["head"] ?? "") ? (tooLittle.exec(rest)?.[0] ?? "") : "";
    const whole = (match[0].trimEnd() === match[0] ? match[0] + refusing : match[0]).trimEnd();
    const lead = whole.length - whole.trimStart().length;
    return found
      ? [{ ...found, isLeast: isLeast.test(groups["head"] ?? ""), at: match.index + lead, length: whole.length - lead }]
      : [];
  });
}

type Around = { text: string; earlier: string; rest: string; isPlace: (digits: string) => boolean };

function meant(groups: Groups, { text, earlier, rest, isPlace }: Around) {
  const { head = "", tail = "", moneyBefore = "", middle = "" } = groups;
  const beside = `${head} ${tail}`;
  const currency = moneyOf(`${moneyBefore} ${middle} ${tail}`);
  const named = nouns.filter((one) => one.said.test(beside)).map(({ noun }) => noun);
  const unit = timeOf(groups, { named, currency });
  const value = amountOf(groups);
  const isNet = net.test(beside);
  const isRefusing = isTooLittle.test(head) && (notGoing.test(rest) || goingNot.test(earlier));
  const isPay = named.length > 0 || isNet || gross.test(beside) || isRefusing;
  if (currency === "EUR" && miniJobs.has(value) && (miniJob.test(rest) || (!unit && !isNet && named.length === 0)))
    return null;
  const isEvident = currency !== null || unit !== null || isPay;
  if (!isEvident && !standsAlone(groups, { value, rest, isPlace, earlier })) return null;
  if (currency === null && unit === null && counted.test(rest)) return null;
  if (daily.test(rest)) return currency === null ? null : { wage: null };
  const near = `${beside} ${groups["fromUnit"] ?? ""} ${groups["untilUnit"] ?? ""}`;
  const known = { unit, currency, likely: likelyMoney(near, text), isPay };
  const meaning = likelyWage(value, known);
  if (!meaning || value < 1) return currency === null ? null : { wage: null };
  const isLeastSaid = isLeast.test(head) || (isTooLittle.test(head) && (tooLittle.test(rest) || isRefusing));
  if ((isMost.test(head) && !isLeastSaid) || refused.test(earlier)) return { wage: null };
  const { times, ...wage } = meaning;
  return { wage: { amount: Math.round(value * times * 100), ...wage }, net: isNet };
}

function moneyOf(beside: string): Currency | null {
  return moneys.find(({ said }) => said.test(beside))?.code ?? (/^\s*e(?!\p{L})/u.test(beside) ? "EUR" : null);
}

function timeOf({ head = "", tail = "" }: Groups, { named, currency }: { named: string[]; currency: Currency | null }) {
  return (
    times.find(({ said }) => said.test(tail))?.code ??
    named.map((noun) => said.nounUnits[noun]).find((known) => known !== undefined) ??
    times.find(({ said }) => said.test(head))?.code ??
    (currency && shortHour.test(tail) ? "hour" : null)
  );
}

/** Without money, time or a name for pay only a sum that is nothing else. */
function standsAlone(groups: Groups, { value, rest, earlier, isPlace }: Omit<Around, "text"> & { value: number }) {
  const { head = "", tail = "", from = "", fromCents, fromUnit, untilUnit } = groups;
  const unit = fromUnit ?? untilUnit ?? (/\d/.test(from) ? undefined : from);
  const isSure = sure.test(`${head} ${tail}`) || more.test(tail);
  if (counted.test(rest)) return false;
  if (fromCents?.length === 2 && groups["fromPoint"] === "," && value >= 10 && value < 100)
    return rest.trim() === "" || head !== "" || shortHour.test(tail);
  if (unit !== undefined) {
    if (slang.has(unit)) return isSure || leading.test(head);
    return unit !== "k" || isSure || value >= 10_000;
  }
  if (value < 1_000 || from.startsWith("0") || isPlace(from.replace(/\D/g, ""))) return false;
  if (isSure) return value % 10 === 0;
  const isLast = rest.trim() === "" && earlier.trim() !== "" && !ofNumber.test(earlier);
  return (leading.test(head) && value % 100 === 0) || (isLast && value >= leastAlone && value % 500 === 0);
}

/** "Elektriker 3000": behind all else it can be little but the pay. */
const leastAlone = 1_500;
const ofNumber =
  /(?:^|[^\p{L}])(?:din|iso|en|vde|iec|s7|sap|windows|typ|type|nr|no|c|art|seit|rok|roku|bj|baujahr)\.?\s*$/u;

const slang: ReadonlySet<string> = new Set(flat(said.slangThousands));
