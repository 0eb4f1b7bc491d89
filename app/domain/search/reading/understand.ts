import type { Country, Field, Kind } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { withoutGenderMarks } from "#app/domain/listings/gender-marks.ts";
import { asInNames, isRefusal, wordsOf } from "../words.ts";
import type { Condition } from "./condition-words.ts";
import { generalHeads } from "./general-heads.ts";
import type { Meaning } from "./meaning.ts";
import { readSumsAndTimes, type StartReading, type WageReading } from "./read-sums-and-times.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A part of the text that was read as a name. `instead` is the name searched for where the word was a slip. */
type Reading = { text: string; instead: string | null };

export type Understanding = {
  /** `own`: those of the occupations that are called so themselves. */
  occupations: (Reading & { ids: readonly string[]; own: readonly string[] })[];
  /** `sure`: the words can mean nothing else; otherwise the company's listings only come first. */
  companies: (Reading & { name: string; sure: boolean })[];
  fields: (Reading & { field: Field })[];
  kinds: (Reading & { kind: Kind })[];
  /** Filters that stand in the text: "Nachtschicht", "bez niemieckiego". */
  conditions: (Reading & { condition: Condition })[];
  place: (Reading & { id: string }) | null;
  district: (Reading & { id: string }) | null;
  /** Parts of the region and of its countries, with the districts that lie in them. */
  areas: (Reading & { id: string; districts: readonly string[] })[];
  /** Each names one, or several of which any will do. */
  countries: (Reading & { countries: readonly Country[] })[];
  /** What somebody wants to earn, and when the work shall begin. */
  wage: WageReading | null;
  start: StartReading | null;
  /** Searched as words of the ad. */
  words: string[];
  /** Those of the words that stood in quotes. */
  quoted: string[];
  /** What is a place as well, but was read as something else, or beside another place: the reader is asked. */
  places: { text: string; id: string }[];
  /** Words that nobody knows, each with those it may have been meant to be. */
  unknown: { text: string; near: string[] }[];
  /** What was read and is no wish that the board knows: "bis 20 Euro", "aus Polen". As typed, or folded. */
  leftOut: string[];
};

type Question = {
  /** A place given apart goes before one in the text. */
  placeGiven: boolean;
  /** Whether some listing has the word: such a word is never taken for a slip. */
  isWordOfAd: (word: string) => boolean;
  /** Companies of this name, with or without its legal form, that offer something. */
  companiesNamed?: (text: string) => string[];
  /** By which "from September on" is a month of a year. Without it no time is read. */
  today?: Day;
};

/** Of a long text only the beginning is read. */
const maxWords = 20;
const maxSearched = 8;
const maxTogether = 6;

/**
 * Reads the text from left to right and takes the longest name that starts at each word: as it is written, in another
 * case form, or as part of a longer name. A word that is no name and stands in no ad may still be related to one. Before
 * that, words that nobody knows are put right where only one word can have been meant. What somebody does without
 * ("ohne Ausbildung", "bez praxe") is not looked for, unless the whole is a name ("bez doświadczenia").
 */
export function understand(text: string, vocabulary: Vocabulary, question: Question): Understanding {
  const isPlace = (digits: string) => vocabulary.placeNamed(digits) !== null;
  const { rest: written, wage, start, leftOut } = readSumsAndTimes(text, { today: question.today, isPlace });
  const { words, quoted } = wordsOf(withoutMarks(written));
  const typed = words.slice(0, maxWords);
  const meant = typed.map((word) => putRight(word, vocabulary, question) ?? word);
  const understanding: Understanding = {
    ...{ occupations: [], companies: [], fields: [], kinds: [], conditions: [], place: null, district: null },
    ...{ words: [], quoted: [], places: [], unknown: [], areas: [], countries: [] },
    ...{ wage, start, leftOut },
  };
  const rest = new Set(quoted);
  for (let position = 0; position < typed.length;) {
    const word = typed[position] ?? "";
    const taken = takeName({ typed, meant, position }, vocabulary, question, understanding);
    if (taken === 0 && !isRefusal(word)) rest.add(word);
    position += taken === 0 && isRefusal(word) ? 2 : Math.max(1, taken);
  }
  understanding.words = [...rest]
    .filter((word) => quoted.includes(word) || !vocabulary.isFiller(word))
    .slice(0, maxSearched);
  understanding.quoted = understanding.words.filter((word) => quoted.includes(word));
  understanding.unknown = understanding.words
    .filter((word) => !quoted.includes(word) && !question.isWordOfAd(word) && !vocabulary.knows(word))
    .map((word) => ({ text: word, near: vocabulary.guesses(word) }));
  return understanding;
}

/** "Bäcker:in" and "pekař/ka" are one name. What stands in quotes stays as it is. */
function withoutMarks(text: string) {
  if (!/[*:·_/()]|In/.test(text)) return text;
  return text
    .split(/("[^"]*")/)
    .map((part, at) => (at % 2 === 0 ? withoutGenderMarks(part) : part))
    .join(" ");
}

function putRight(word: string, vocabulary: Vocabulary, { isWordOfAd }: Question) {
  return vocabulary.isFiller(word) || vocabulary.knows(word) || isWordOfAd(word) ? null : vocabulary.guess(word);
}

type Reader = { typed: string[]; meant: string[]; position: number };

/** The number of words the name has, 0 where none was found. */
function takeName(reader: Reader, vocabulary: Vocabulary, question: Question, into: Understanding) {
  const { typed, meant, position } = reader;
  const longest = Math.max(vocabulary.longest, maxTogether);
  for (let length = Math.min(longest, typed.length - position); length >= 1; length--) {
    const known = meant.slice(position, position + length);
    const words = asInNames(known);
    const name = words.join(" ");
    if (vocabulary.isFiller(name) || isRefusal(name)) return 0;
    const text = typed.slice(position, position + length).join(" ");
    const reading = { text, instead: text === known.join(" ") ? null : name };
    for (const meaning of meaningsOf(words, vocabulary, question)) {
      if (meaning === null || (meaning.what === "occupation" && saysTooLittle(reader, length, vocabulary))) continue;
      take(meaning, reading, { vocabulary, question }, into);
      const place = meaning.what === "place" || question.placeGiven ? null : vocabulary.placeNamed(name);
      if (place !== null) into.places.push({ text, id: place });
      return length;
    }
    if (takeCompanies(words, reading, { vocabulary, question }, into)) return length;
  }
  return 0;
}

/** "Obsluha" before a word that is no name is the beginning of a name that nobody knows, and no occupation. */
function saysTooLittle({ typed, position }: Reader, length: number, vocabulary: Vocabulary) {
  const [word = "", next] = typed.slice(position);
  if (length > 1 || !generalHeads.has(word) || next === undefined) return false;
  return !vocabulary.isFiller(next) && !isRefusal(next) && !vocabulary.knows(next);
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
    !words.some(isRefusal)
  ) {
    yield vocabulary.derived(name);
    yield vocabulary.partOfName(words);
  }
  yield inflected;
}

const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length > 0 && some.length === others.length && some.every((one) => others.includes(one));

type Context = { vocabulary: Vocabulary; question: Question };

function take(meaning: Meaning, reading: Reading, { vocabulary, question }: Context, into: Understanding) {
  switch (meaning.what) {
    case "occupation": {
      const own = meaning.ids.filter((id) => vocabulary.isOwnName(reading.instead ?? reading.text, id));
      const again = into.occupations.some((known) => isSame(known.ids, meaning.ids) || isSame(known.own, own));
      if (again) return; // "Bäcker/Bäckerin"
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
      into.conditions.push({ ...reading, condition: meaning.condition });
      return;
    case "place":
      if (into.place?.id === meaning.id) return; // in two languages: "Musterau/Wzorów"
      if (question.placeGiven || into.place) into.places.push({ text: reading.text, id: meaning.id });
      else into.place = { ...reading, id: meaning.id };
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
