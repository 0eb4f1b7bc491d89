import { conditionCode, parseCondition } from "../condition.ts";
import { parseRefusal } from "../refusal.ts";
import { refusedWords } from "./condition-words.ts";
import {
  idleLength,
  isBetween,
  isComparison,
  isFarFrom,
  isJoint,
  isNegation,
  isNegationOfVerb,
  isOfState,
  isOnly,
  isSoftened,
  isTurn,
  negationLength,
  statesOf,
} from "./negations.ts";
import { isTurning, saysNotDone } from "./sentences/verdict-words.ts";
import { type Context, endOfPart, takeName } from "./take-name.ts";
import { nothingUnderstood, type RefusalRead, type Understanding } from "./understanding.ts";

/** So many words stand between no and what it says no to. */
const mostBetween = 6;
const longestRefusedWord = 3;
const mostPlain = 3;
const shortestPlain = 3;

/**
 * What is refused there, and how many words say it; nothing where a no says no to nothing: "praca bez". `released`: what is all
 * the same to somebody; it is neither refused nor a wish.
 */
export type Refused = { refusals: RefusalRead[]; length: number; released?: string };

/** "bez pracy w nocy". Null where no refusal begins. */
export function readRefusal(position: number, context: Context): Refused | null {
  const { typed, ends } = context.text;
  const ahead = typed.slice(position, endOfPart(position, context.text));
  const idle = idleLength(ahead);
  if (idle > 0) return { refusals: [], length: idle };
  if (meansWith(ahead)) return { refusals: [], length: 2 };
  const said = negationLength(ahead);
  const before = ends.has(position - 1) ? "" : typed[position - 1];
  if (said === 0 || isFarFrom(before ?? "", typed[position] ?? "")) return null;
  const no = typed[position] ?? "";
  const [next = "", afterNext = ""] = typed.slice(position + said);
  const first = position + said;
  if (comparesAt(first, context)) return { refusals: [], length: said + onlyLength(first, context) };
  if (statesOf(next, afterNext)) return { refusals: [], length: said };
  for (let at = first; at < typed.length && at - first < mostBetween && !ends.has(at - 1); at++) {
    const isUnknown = refusedOnlyAt(at, context) === null && namedAt(at, context) === null;
    const further =
      isUnknown && !isPassedOver(typed[at] ?? "", context) ? furtherAt(at, said > 1 ? "nie" : no, context) : at;
    const found = withWhatAt(further, context) ?? refusedAt(further, context);
    if (found && isNotThere(position, found, context))
      return {
        refusals: [],
        released: typed.slice(position, further + found.length).join(" "),
        length: further + found.length - position,
      };
    if (found && (isOfSomebody(position, found, context) || (at === first && isVerb(no, found))))
      return { refusals: [], length: further + found.length - position };
    if (found) {
      const saying = typed.slice(position, further).join(" ");
      const length = further - position + found.length;
      const isHowSomebodyIs = found.no.length > 0 && found.no.every((code) => lacks.test(code));
      if (isHowSomebodyIs || (isGood(found) && saysNeed.test(`${before ?? ""} ${saying}`)))
        return { refusals: [], released: typed.slice(position, position + length).join(" "), length };
      return { refusals: [{ ...found, before: saying, after: "" }], length };
    }
    if (!isPassedOver(typed[at] ?? "", context)) break;
  }
  return { refusals: [], length: said };
}

/** "Nicht ohne Unterkunft", "nie bez noclegu" */
const meansWith = ([first = "", second = ""]: readonly string[]) =>
  /^(?:nicht|nich|nie|ne)$/.test(first) && /^(?:ohne|bez)$/.test(second);

/** "Nejsem začátečník" says what somebody has, and leaves out no ad for those who have it not. */
const lacks = /^(?:with:(?:no_\w+|career_changers)|german:none)$/;

/** "Nechci jezdit s ještěrkou" refuses the truck and no travelling, "jezdit po montážích" one thing. */
function withWhatAt(at: number, context: Context): Found | null {
  const { typed } = context.text;
  const way = refusedOnlyAt(at, context);
  if (!way?.no.includes("shift:assembly")) return null;
  const between = typed[at + way.length] ?? "";
  const from = at + way.length + 1;
  const again = whereTo.test(between) ? refusedOnlyAt(from, context) : null;
  if (again?.no.includes("shift:assembly")) return { ...way, length: from + again.length - at };
  const named = withWhat.test(between) ? namedAt(from, context) : null;
  return named && named.not.length > 0 ? { ...named, length: from + named.length - at } : null;
}

const withWhat = /^(?:s|se|z|ze|mit)$/;
const whereTo = /^(?:po|na|do|auf|w|we|v|ve)$/;

/** "Bei uns fährt kein Bus" says what there is, and refuses no trade. */
function isNotThere(position: number, { not, no }: Found, { text: { typed, ends } }: Context) {
  return not.length > 0 && no.length === 0 && !ends.has(position - 1) && saysThere.test(typed[position - 1] ?? "");
}

const saysThere = /^(?:fahr[te]n?|gibts?|jezd[iz]i?|jedzie|jede|kursuje)$/;

/** "Ich bin nicht ortsgebunden" */
function isOfSomebody(position: number, { no }: Found, { text: { typed, ends } }: Context) {
  if (!no.some((code) => code.startsWith("word:")) || !isNegationOfVerb(typed[position] ?? "")) return false;
  const start = typed.findLastIndex((_, at) => at < position && ends.has(at)) + 1;
  return typed.slice(start, position).some(isOfState);
}

/** "Nie utrzyma", "nenajde": what somebody does not do is no thing that is refused. */
const isVerb = (no: string, { no: codes, text }: Found) =>
  codes.some((code) => code.startsWith("word:")) && saysNotDone.test(no === "nie" ? `nie ${text}` : text);

/** "brauche keine Unterkunft" */
export const saysNeed = /\b(?:brauch|potrzeb|nepotreb|nemusi|muss)/;
/** What is good to have and what is not: who need not have the one is free, who need not have the other rather would not. */
export const isGood = ({ no }: Found) => no.length > 0 && no.every((code) => isCondition(code) && !burden.test(code));
const burden = /^(?:shift:|field:|kind:|contract:(?:agency|fixed|seasonal|minijob))/;

/** Where a condition is refused behind words that nobody knows: "keine blöden Nachtschichten", "nechci jít zas na noční"; else here. */
function furtherAt(at: number, no: string, context: Context): number {
  const { typed, ends } = context.text;
  const most = isNegationOfVerb(no) ? mostUnknown : adjective.test(typed[at] ?? "") ? 1 : 0;
  for (
    let [further, unknown] = [at, 0];
    further < typed.length && !(further > at && ends.has(further - 1));
    further++
  ) {
    const word = typed[further] ?? "";
    const found = refusedOnlyAt(further, context) ?? namedAt(further, context);
    if (found) return found.no.some(isCondition) ? further : at;
    if (isTurning(word) || isNegation(word)) return at;
    if (!isPassedOver(word, context) && ++unknown > most) return at;
  }
  return at;
}

const mostUnknown = 2;
const adjective = /(?:e[nrsm]?|ych|ich|ej|ego|eho|ou)$/;

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

/** What may be refused, and how many words name it. */
export type Found = Omit<RefusalRead, "before" | "after"> & { length: number };

function refusedAt(at: number, context: Context): Found | null {
  return refusedOnlyAt(at, context) ?? namedAt(at, context) ?? plainAt(at, context);
}

/** Where it is what a trade is called as well ("Außendienst"), that is left out with it. */
export function refusedOnlyAt(at: number, { text: { typed, meant }, vocabulary }: Context): Found | null {
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
export function namedAt(at: number, context: Context): Found | null {
  const { typed } = context.text;
  if (isNegation(typed[at] ?? "")) return null;
  const named = nothingUnderstood();
  const length = takeName(at, context, named);
  const text = typed.slice(at, at + length).join(" ");
  const { vocabulary } = context;
  const isName = [vocabulary.exact(text), vocabulary.inflected(text), vocabulary.derived(text)].some(Boolean);
  const not = isName ? named.occupations.flatMap(({ ids }) => ids) : [];
  const no = codesOfNamed(isName || saysWhere.test(typed[at - 1] ?? "") ? named : withoutGuesses(named));
  return not.length + no.length === 0 ? null : { text, instead: null, length, not, no };
}

const saysWhere = /^(?:in|im|nach|bei|um|aus|w|we|do|z|ze|kolo|pod|v|ve|u|od)$/;

/** "Nicht in Mustrau" means a town; of "keine schweren Sachen" none is left out. */
function withoutGuesses(named: Understanding): Understanding {
  const { place, district } = named;
  return { ...named, place: place?.instead ? null : place, district: district?.instead ? null : district };
}

/** What it names but trades, as codes of what may be refused. */
export function codesOfNamed(named: Understanding): string[] {
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
export const isCondition = (code: string) => parseCondition(code) !== null;

function comparesAt(at: number, { text: { typed } }: Context) {
  const [word = "", next = ""] = typed.slice(at);
  if (/^(?:uber|vor|pred|przed)$/.test(word)) return /^\d/.test(next);
  return isComparison(word) || (word === "mehr" && next === "als" && /^\d/.test(typed[at + 2] ?? ""));
}

/** "Not only by night" neither wishes for it nor refuses it. */
function onlyLength(at: number, context: Context) {
  if (!isOnly(context.text.typed[at] ?? "")) return 0;
  const named = [namedAt(at, context), namedAt(at + 1, context)].find((found) => found?.no.length);
  return named ? (namedAt(at, context) === null ? 1 : 0) + named.length : 0;
}

export const isPassedOver = (word: string, { vocabulary }: Context) =>
  isBetween(word) || vocabulary.isFiller(word) || isNegation(word) || isSoftened(word);

const isOfPlace = ({ no }: Pick<RefusalRead, "no">) => no.some((code) => /^(?:place|district|country):/.test(code));
