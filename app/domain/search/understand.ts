import type { Field, Kind } from "#db/codes.ts";
import type { Meaning } from "./meaning.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { isFiller, wordsOf } from "./words.ts";

/** A part of the text that was read as a name. `instead` is the name searched for where the word was a slip. */
type Reading = { text: string; instead: string | null };

export type Understanding = {
  occupations: (Reading & { ids: readonly string[] })[];
  companies: (Reading & { name: string })[];
  fields: (Reading & { field: Field })[];
  kinds: (Reading & { kind: Kind })[];
  place: (Reading & { id: string }) | null;
  district: (Reading & { id: string }) | null;
  /** Searched as words of the ad. */
  words: string[];
  /** What was read as something else and is a place as well: the reader is asked. */
  places: { text: string; id: string }[];
  /** Words that nobody knows, each with those it may have been meant to be. */
  unknown: { text: string; near: string[] }[];
};

type Question = {
  /** A place given apart is not looked for in the text. */
  placeGiven: boolean;
  /** Whether some listing has the word: such a word is never taken for a slip. */
  isWordOfAd: (word: string) => boolean;
  /** The company that is called so, with or without its legal form. */
  companyNamed?: (text: string) => string | null;
};

/** Of a long text only the beginning is read. */
const mostWords = 20;
const mostSearched = 8;
const mostTogether = 6;

/**
 * Reads the text from left to right and takes the longest name that starts at each word: as it is written, in another
 * case form, or as part of a longer name. A word that is no name and stands in no ad may still be related to one. Before
 * that, words that nobody knows are put right where only one word can have been meant.
 */
export function understand(text: string, vocabulary: Vocabulary, question: Question): Understanding {
  const { words, quoted } = wordsOf(text);
  const typed = withoutRefusals(words.slice(0, mostWords));
  const meant = typed.map((word) => putRight(word, vocabulary, question) ?? word);
  const understanding: Understanding = {
    ...{ occupations: [], companies: [], fields: [], kinds: [], place: null, district: null },
    ...{ words: [], places: [], unknown: [] },
  };
  const rest = new Set(quoted);
  for (let position = 0; position < typed.length;) {
    const taken = takeName({ typed, meant, position }, vocabulary, question, understanding);
    if (taken === 0) rest.add(typed[position] ?? "");
    position += Math.max(1, taken);
  }
  understanding.words = [...rest].filter((word) => quoted.includes(word) || !isFiller(word)).slice(0, mostSearched);
  understanding.unknown = understanding.words
    .filter((word) => !quoted.includes(word) && !question.isWordOfAd(word))
    .map((word) => ({ text: word, near: vocabulary.guesses(word) }));
  return understanding;
}

/** "ohne Ausbildung", "bez praxe": what somebody does without is not looked for. */
function withoutRefusals(words: string[]) {
  return words.filter((word, at) => !refusals.has(word) && !refusals.has(words[at - 1] ?? ""));
}

const refusals = new Set(["ohne", "bez", "keine", "kein"]);

function putRight(word: string, vocabulary: Vocabulary, { isWordOfAd }: Question) {
  return isFiller(word) || vocabulary.knows(word) || isWordOfAd(word) ? null : vocabulary.guess(word);
}

type Reader = { typed: string[]; meant: string[]; position: number };

/** The number of words the name has, 0 where none was found. */
function takeName(reader: Reader, vocabulary: Vocabulary, question: Question, into: Understanding) {
  const { typed, meant, position } = reader;
  const longest = Math.max(vocabulary.longest, mostTogether);
  for (let length = Math.min(longest, typed.length - position); length >= 1; length--) {
    const words = meant.slice(position, position + length);
    const name = words.join(" ");
    if (length === 1 && isFiller(name)) return 0;
    const text = typed.slice(position, position + length).join(" ");
    const reading = { text, instead: text === name ? null : name };
    for (const meaning of meaningsOf(words, vocabulary, question)) {
      if (!take(meaning, reading, question, into)) continue;
      askForPlace(reading, name, { meaning, vocabulary, question }, into);
      return length;
    }
    const company = question.companyNamed?.(name);
    if (company) return into.companies.push({ ...reading, name: company }) && length;
  }
  return 0;
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
  else if (words.length <= mostTogether && !isFiller(first) && !isFiller(others.at(-1) ?? "")) {
    yield vocabulary.derived(name);
    yield vocabulary.partOfName(words);
  }
  yield inflected;
}

/** Adds a meaning; false where there is none, or a place that is not wanted. */
function take(meaning: Meaning | null, reading: Reading, { placeGiven }: Question, into: Understanding): boolean {
  if (meaning === null) return false;
  switch (meaning.what) {
    case "occupation":
      into.occupations.push({ ...reading, ids: meaning.ids });
      return true;
    case "field":
      into.fields.push({ ...reading, field: meaning.field });
      return true;
    case "kind":
      into.kinds.push({ ...reading, kind: meaning.kind });
      return true;
    case "place":
      if (placeGiven || into.place) return false;
      into.place = { ...reading, id: meaning.id };
      return true;
    case "district":
      if (into.district) return false;
      into.district = { ...reading, id: meaning.id };
      return true;
  }
}

type Taken = { meaning: Meaning | null; vocabulary: Vocabulary; question: Question };

function askForPlace({ text }: Reading, name: string, { meaning, vocabulary, question }: Taken, into: Understanding) {
  const id = meaning?.what === "place" || question.placeGiven ? null : vocabulary.placeNamed(name);
  if (id !== null) into.places.push({ text, id });
}
