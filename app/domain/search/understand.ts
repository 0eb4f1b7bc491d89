import type { Kind } from "#db/codes.ts";
import type { Meaning, Vocabulary } from "./vocabulary.ts";
import { isFiller, wordsOf } from "./words.ts";

/** A part of the text that was read as a name. `instead` is the name searched for where the word was a slip. */
type Reading = { text: string; instead: string | null };

export type Understanding = {
  occupations: (Reading & { ids: readonly string[] })[];
  place: (Reading & { id: string }) | null;
  kinds: (Reading & { kind: Kind })[];
  /** Searched as words of the ad. */
  words: string[];
};

type Question = {
  /** A place given apart is not looked for in the text. */
  placeGiven: boolean;
  /** Whether some listing has the word: such a word is never taken for a slip. */
  isWordOfAd: (word: string) => boolean;
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
  const understanding: Understanding = { occupations: [], place: null, kinds: [], words: [] };
  const rest = new Set(quoted);
  for (let position = 0; position < typed.length;) {
    const taken = takeName({ typed, meant, position }, vocabulary, question, understanding);
    if (taken === 0) rest.add(typed[position] ?? "");
    position += Math.max(1, taken);
  }
  understanding.words = [...rest].filter((word) => quoted.includes(word) || !isFiller(word)).slice(0, mostSearched);
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
  for (let length = Math.min(vocabulary.longest, typed.length - position); length >= 1; length--) {
    const words = meant.slice(position, position + length);
    const name = words.join(" ");
    if (length === 1 && isFiller(name)) return 0;
    const text = typed.slice(position, position + length).join(" ");
    const reading = { text, instead: text === name ? null : name };
    for (const meaning of meaningsOf(words, vocabulary, question))
      if (take(meaning, reading, question, into)) return length;
  }
  return 0;
}

function* meaningsOf(words: string[], vocabulary: Vocabulary, { isWordOfAd }: Question) {
  const name = words.join(" ");
  const [first = "", ...others] = words;
  yield vocabulary.exact(name);
  yield vocabulary.inflected(name);
  if (others.length === 0) yield isWordOfAd(name) ? null : vocabulary.related(name);
  else if (words.length <= mostTogether && !isFiller(first) && !isFiller(others.at(-1) ?? "")) {
    yield vocabulary.derived(name);
    yield vocabulary.partOfName(words);
  }
}

/** Adds a meaning; false where there is none, or a place that is not wanted. */
function take(meaning: Meaning | null, reading: Reading, { placeGiven }: Question, into: Understanding): boolean {
  if (meaning === null) return false;
  switch (meaning.what) {
    case "occupation":
      into.occupations.push({ ...reading, ids: meaning.ids });
      return true;
    case "kind":
      into.kinds.push({ ...reading, kind: meaning.kind });
      return true;
    case "place":
      if (placeGiven || into.place) return false;
      into.place = { ...reading, id: meaning.id };
      return true;
  }
}
