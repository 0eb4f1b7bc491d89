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

/**
 * Reads the text from left to right and takes the longest name that starts at each word: as it is written, else in
 * another case form, else, for a word that stands in no listing, one slip away.
 */
export function understand(text: string, vocabulary: Vocabulary, question: Question): Understanding {
  const { words, quoted } = wordsOf(text);
  const understanding: Understanding = { occupations: [], place: null, kinds: [], words: [...quoted] };
  let position = 0;
  while (position < words.length) {
    position +=
      takeName(words, position, vocabulary, question, understanding) ??
      takeWord(words, position, vocabulary, question, understanding);
  }
  return understanding;
}

function takeName(words: string[], from: number, vocabulary: Vocabulary, question: Question, into: Understanding) {
  for (let length = Math.min(vocabulary.longest, words.length - from); length >= 1; length--) {
    const text = words.slice(from, from + length).join(" ");
    if (take(vocabulary.exact(text), { text, instead: null }, question, into)) return length;
    if (length === 1 && isFiller(text)) return null;
    if (take(vocabulary.inflected(text), { text, instead: null }, question, into)) return length;
  }
  return null;
}

function takeWord(words: string[], position: number, vocabulary: Vocabulary, question: Question, into: Understanding) {
  const word = words[position] ?? "";
  if (isFiller(word)) return 1;
  const guess = question.isWordOfAd(word) ? null : vocabulary.guessed(word);
  if (guess && take(guess.meaning, { text: word, instead: guess.name }, question, into)) return 1;
  into.words.push(word);
  return 1;
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
