import { conditionCode, parseCondition } from "../condition.ts";
import { parseRefusal } from "../refusal.ts";
import { closingLength } from "./closing-length.ts";
import { refusedWords } from "./condition-words.ts";
import {
  isBetween,
  isComparison,
  isJoint,
  isNegation,
  isNegationAfter,
  isOnly,
  isSoftened,
  isTurn,
} from "./negations.ts";
import { type Context, takeName } from "./take-name.ts";
import { nothingUnderstood, type RefusalRead, type Understanding } from "./understanding.ts";

/** So many words stand between no and what it says no to. */
const mostBetween = 6;
const longestRefusedWord = 3;
const mostPlain = 3;
const shortestPlain = 3;

/** What is refused there, and how many words say it; nothing where a no says no to nothing: "praca bez". */
export type Refused = { refusals: RefusalRead[]; length: number };

/** "bez pracy w nocy". Null where no refusal begins. */
export function readRefusal(position: number, context: Context): Refused | null {
  const { typed, ends } = context.text;
  if (!isNegation(typed[position] ?? "")) return null;
  if (comparesAt(position + 1, context)) return { refusals: [], length: 1 + onlyLength(position + 1, context) };
  for (let at = position + 1; at < typed.length && at - position <= mostBetween && !ends.has(at - 1); at++) {
    const found = refusedAt(at, context);
    if (found) {
      const before = typed.slice(position, at).join(" ");
      return { refusals: [{ ...found, before, after: "" }], length: at - position + found.length };
    }
    if (!isPassedOver(typed[at] ?? "", context)) break;
  }
  return { refusals: [], length: 1 };
}

/**
 * "Nachtschicht nein", "noce i weekendy odpadają": names with the no behind them, where the sentence or a part of it ends; or
 * with a sentence that says so: "Zeitarbeit kommt nicht in Frage".
 */
export function readRefusedBefore(position: number, context: Context): Refused | null {
  const { typed } = context.text;
  const endings = endingsOf(context.text);
  if (!endings.some((length, at) => at > position && length > 0)) return null;
  const found: Found[] = [];
  let at = position;
  do {
    if (found.length > 0) at++;
    const one = namedAt(at, context);
    if (!one) return null;
    found.push(one);
    at += one.length;
  } while (isJoint(typed[at] ?? ""));
  while (!endings[at] && isSoftened(typed[at] ?? "")) at++;
  const length = endings[at] ?? 0;
  if (length === 0) return null;
  const after = typed.slice(at, at + length).join(" ");
  return { refusals: found.map((one) => ({ ...one, before: "", after })), length: at + length - position };
}

type Text = Context["text"];
const remembered = new WeakMap<Text, number[]>();

/** At each word of a text, which is asked at each of its words. */
function endingsOf(text: Text): number[] {
  const known = remembered.get(text) ?? text.typed.map((_, at) => endingLength(at, text));
  remembered.set(text, known);
  return known;
}

/** Of the no that stands there behind what is meant; 0 where there is none, or where it belongs to what follows. */
function endingLength(at: number, { typed, ends }: Text): number {
  const sentence = closingLength(typed.slice(at), (length) => ends.has(at + length - 1));
  if (sentence > 0) return sentence;
  const [no = "", next = ""] = typed.slice(at);
  const closes = next === "" || ends.has(at) || isSoftened(next) || next === "danke";
  return isNegationAfter(no) && closes ? 1 : 0;
}

/** Whether what was just said of one thing goes for the next as well: "bez nocy | i w weekendy". A place goes with places only. */
export function reachesOver(at: number, { refusals }: Pick<Refused, "refusals">, context: Context): boolean {
  const { typed } = context.text;
  const next = at + 1;
  if (!isJoint(typed[at] ?? "") || isNegation(typed[next] ?? "") || isTurn(typed[next] ?? "")) return false;
  for (let from = next; from < typed.length && from - next <= mostBetween; from++) {
    const found = refusedAt(from, context);
    if (found) return !isOfPlace(found) || refusals.some(isOfPlace);
    if (!isPassedOver(typed[from] ?? "", context)) return false;
  }
  return false;
}

type Found = Omit<RefusalRead, "before" | "after"> & { length: number };

function refusedAt(at: number, context: Context): Found | null {
  return refusedOnlyAt(at, context) ?? namedAt(at, context) ?? plainAt(at, context);
}

/** Where it is what a trade is called as well ("Außendienst"), that is left out with it. */
function refusedOnlyAt(at: number, { text: { typed, meant }, vocabulary }: Context): Found | null {
  for (let length = Math.min(longestRefusedWord, typed.length - at); length >= 1; length--) {
    const name = meant.slice(at, at + length).join(" ");
    const phrase = refusedWords.get(name);
    if (!phrase) continue;
    const text = typed.slice(at, at + length).join(" ");
    const trade = vocabulary.exact(name);
    const not = trade?.what === "occupation" ? trade.ids : [];
    return { text, instead: null, length, not, no: phrase.any.map(conditionCode) };
  }
  return null;
}

/** A trade that was only guessed from a slip or a part of its name is not left out. */
function namedAt(at: number, context: Context): Found | null {
  const { typed } = context.text;
  if (isNegation(typed[at] ?? "")) return null;
  const named = nothingUnderstood();
  const length = takeName(at, context, named);
  const text = typed.slice(at, at + length).join(" ");
  const { vocabulary } = context;
  const isName = [vocabulary.exact(text), vocabulary.inflected(text), vocabulary.derived(text)].some(Boolean);
  const not = isName ? named.occupations.flatMap(({ ids }) => ids) : [];
  const no = codesOf(named);
  return not.length + no.length === 0 ? null : { text, instead: null, length, not, no };
}

function codesOf(named: Understanding): string[] {
  const { companies, fields, kinds, conditions, place, district, places, areas, countries } = named;
  const codes = [
    ...companies.filter(({ sure }) => sure).map(({ name }) => `company:${name}`),
    ...fields.map(({ field }) => `field:${field}`),
    ...kinds.map(({ kind }) => `kind:${kind}`),
    ...conditions.map(({ condition }) => conditionCode(condition)),
    ...(place ? [place] : places).map(({ id }) => `place:${id}`),
    ...(district ? [`district:${district.id}`] : []),
    ...areas.flatMap(({ districts }) => districts.map((id) => `district:${id}`)),
    ...countries.flatMap((named) => named.countries.map((country) => `country:${country}`)),
  ];
  return codes.filter((code) => parseRefusal(code) !== null);
}

/** Words of the ad: "keine Akkordarbeit", "kein schweres Heben". All of them together are left out. */
function plainAt(at: number, context: Context): Found | null {
  const { typed, ends } = context.text;
  let length = 0;
  while (length < mostPlain && at + length < typed.length && !(length > 0 && ends.has(at + length - 1))) {
    const word = typed[at + length] ?? "";
    const tells = word.length >= shortestPlain && /\p{Letter}/u.test(word);
    if (!tells || isPassedOver(word, context) || isJoint(word) || isNegation(word)) break;
    if (length > 0 && namedAt(at + length, context)) break;
    length++;
  }
  if (length === 0) return null;
  const text = typed.slice(at, at + length).join(" ");
  const told = length === 1 && !ends.has(at) ? toldByAdjective(at + 1, context) : null;
  if (told) return { ...told, text: `${text} ${told.text}`, length: 1 + told.length };
  return { text, instead: null, length, not: [], no: [`word:${text}`] };
}

/** "Bez dyżurów nocnych": an adjective in the genitive belongs to the word before it, so it is refused with it. */
function toldByAdjective(at: number, context: Context) {
  const told = namedAt(at, context);
  const isOfBefore = told?.length === 1 && genitive.test(told.text) && told.no.some((code) => isCondition(code));
  return isOfBefore ? told : null;
}

const genitive = /(?:ych|ich|ej|ego|eho)$/;
const isCondition = (code: string) => parseCondition(code) !== null;

function comparesAt(at: number, { text: { typed } }: Context) {
  const [word = "", next = ""] = typed.slice(at);
  return isComparison(word) || (word === "mehr" && next === "als");
}

/** "Not only by night" neither wishes for it nor refuses it. */
function onlyLength(at: number, context: Context) {
  if (!isOnly(context.text.typed[at] ?? "")) return 0;
  const named = [namedAt(at, context), namedAt(at + 1, context)].find((found) => found?.no.length);
  return named ? (namedAt(at, context) === null ? 1 : 0) + named.length : 0;
}

const isPassedOver = (word: string, { vocabulary }: Context) =>
  isBetween(word) || vocabulary.isFiller(word) || isNegation(word) || isSoftened(word);

const isOfPlace = ({ no }: Pick<RefusalRead, "no">) => no.some((code) => /^(?:place|district|country):/.test(code));
