import type { Day } from "#db/schema.ts";
import { conditionCode } from "../condition.ts";
import { asInNames } from "../words.ts";
import { generalHeads } from "./general-heads.ts";
import type { Hearing } from "./hearing/hearing.ts";
import { readHours } from "./hours/read-hours.ts";
import type { Meaning } from "./meaning.ts";
import { isNegation } from "./negations.ts";
import { readSentence } from "./sentences/read-sentence.ts";
import { judges } from "./sentences/verdict-words.ts";
import type { Reading, Understanding } from "./understanding.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Question = {
  /** A place given apart goes before one in the text. */
  placeGiven: boolean;
  /** Whether some listing has the word: such a word is never taken for a slip. */
  isWordOfAd: (word: string) => boolean;
  /** Companies of this name, with or without its legal form, that offer something. */
  companiesNamed?: (text: string) => string[];
  /** Who judges what was read by the whole sentence. Titles and names of places are read without. */
  hearing?: Hearing | undefined;
  /** By which "from September on" is a month of a year. Without it no time is read. */
  today?: Day;
};

/** The words of a text, as they were typed and with slips put right; behind some of them a part of the sentence ends. */
export type Typed = { typed: string[]; meant: string[]; ends: ReadonlySet<number> };

/** A condition said in words that are no name, where it begins: how many they are, and what they say. */
export function saidAt(position: number, { text, vocabulary }: Context) {
  const words = text.typed.slice(position, endOfPart(position, text));
  const said = readHours(words) ?? readSentence(words, (word) => isThing(vocabulary.exact(word)));
  const isNamed = [2, 3].some((length) => isThing(vocabulary.exact(words.slice(0, length).join(" "))));
  return isNamed ? null : said;
}

const things: ReadonlySet<string> = new Set(["occupation", "place", "field", "condition"] satisfies Meaning["what"][]);
const isThing = (meaning: Meaning | null) => meaning !== null && things.has(meaning.what);

/** Behind the last word of this part of the sentence. */
export function endOfPart(position: number, { typed, ends }: Typed) {
  const last = typed.findIndex((_, at) => at >= position && ends.has(at));
  return last < 0 ? typed.length : last + 1;
}

export type Context = { text: Typed; vocabulary: Vocabulary; question: Question };

const maxTogether = 6;

/** The number of words the longest name has that starts there, 0 where none was found. */
export function takeName(position: number, context: Context, into: Understanding) {
  const { vocabulary, question } = context;
  const { typed, meant } = context.text;
  const longest = Math.max(vocabulary.longest, maxTogether);
  const said = saidAt(position, context);
  for (let length = Math.min(longest, typed.length - position); length >= 1; length--) {
    const known = meant.slice(position, position + length);
    const words = asInNames(known);
    const name = words.join(" ");
    const text = typed.slice(position, position + length).join(" ");
    const reading = { text, instead: text === known.join(" ") ? null : name };
    if (said?.length === length && vocabulary.exact(name) === null) {
      take({ what: "condition", phrase: said.phrase }, { text, instead: null }, context, into);
      return length;
    }
    if (vocabulary.isFiller(name) || isNegation(name)) return 0;
    const isApart = known.some((_, at) => at < length - 1 && context.text.ends.has(position + at));
    for (const meaning of isApart ? [vocabulary.exact(name)] : meaningsOf(words, vocabulary, question)) {
      if (meaning === null || (meaning.what === "occupation" && saysTooLittle(position, length, context))) continue;
      take(meaning, reading, context, into);
      const place = meaning.what === "place" || question.placeGiven ? null : vocabulary.placeNamed(name);
      if (place !== null) into.places.push({ text, id: place });
      return length;
    }
    if (takeCompanies(words, reading, context, into)) return length;
  }
  return 0;
}

/** "Kuchař" in "polsko kuchař" is no word of "kuchař polské kuchyně": who names a country or a condition beside a trade means both. */
const isOther = (meaning: Meaning | null) => meaning?.what === "condition" || meaning?.what === "country";

/** "Obsluha" before a word that is no name is the beginning of a name that nobody knows, and no occupation. */
function saysTooLittle(position: number, length: number, { text, vocabulary }: Context) {
  const [word = "", next] = text.typed.slice(position);
  if (length > 1 || !generalHeads.has(word) || next === undefined) return false;
  return !vocabulary.isFiller(next) && !isNegation(next) && !vocabulary.knows(next) && !judges(next);
}

/** The surest first. A case form of an occupation goes before a field of that very name, and before a place. */
function* meaningsOf(words: string[], vocabulary: Vocabulary, { isWordOfAd }: Question) {
  const name = words.join(" ");
  const [first = "", ...others] = words;
  const [exact, inflected] = [vocabulary.exact(name), vocabulary.inflected(name)];
  if (exact?.what === "field" && inflected?.what === "occupation") yield inflected;
  yield exact;
  if (inflected?.what !== "place") yield inflected;
  if (others.length === 0) yield isWordOfAd(name) ? null : vocabulary.related(name);
  else if (
    words.length <= maxTogether &&
    !vocabulary.isFiller(first) &&
    !vocabulary.isFiller(others.at(-1) ?? "") &&
    !words.some(isNegation)
  ) {
    yield vocabulary.exact(words.join(""));
    yield vocabulary.derived(name);
    if (!words.some((word) => isOther(vocabulary.exact(word)))) yield vocabulary.partOfName(words);
  }
  yield inflected;
}

function take(meaning: Meaning, reading: Reading, { vocabulary }: Context, into: Understanding) {
  switch (meaning.what) {
    case "occupation": {
      const own = meaning.ids.filter((id) => vocabulary.isOwnName(reading.instead ?? reading.text, id));
      into.occupations.push({ ...reading, ids: [...new Set([...own, ...meaning.ids])], own });
      return;
    }
    case "field":
      into.fields.push({ ...reading, field: meaning.field });
      return;
    case "kind":
      into.kinds.push({ ...reading, kind: meaning.kind });
      return;
    case "condition":
      for (const condition of meaning.phrase.any) into.conditions.push({ ...reading, condition });
      if (meaning.phrase.none.length > 0) {
        const no = meaning.phrase.none.map(conditionCode);
        into.refusals.push({ ...reading, before: "", after: "", not: [], no });
      }
      return;
    case "place":
      into.place ??= { ...reading, id: meaning.id };
      return;
    case "district":
      into.district ??= { ...reading, id: meaning.id };
      return;
    case "area":
      into.areas.push({ ...reading, id: meaning.id, districts: meaning.districts });
      return;
    case "country":
      into.countries.push({ ...reading, countries: meaning.countries });
      return;
    case "noWish":
      into.leftOut.push(reading.text);
      return;
  }
}

/**
 * Whether the words are a company's name and nothing else. "Schweißer Musterau" is a trade and a town, also where a company
 * is called so.
 */
function takeCompanies(words: string[], reading: Reading, { vocabulary, question }: Context, into: Understanding) {
  const names = question.companiesNamed?.(words.join(" ")) ?? [];
  if (names.length === 0) return false;
  const sure = !words.every(
    (word) => vocabulary.isFiller(word) || [...meaningsOf([word], vocabulary, question)].some(Boolean),
  );
  into.companies.push(...names.map((name) => ({ ...reading, name, sure })));
  return sure;
}
