import { isFiller, wordsOf } from "./words.ts";

/** The names the search knows, folded. */
export type Vocabulary = {
  /** Occupation ids by folded name or synonym, whatever its language. */
  occupations: ReadonlyMap<string, readonly string[]>;
  /** Place id by folded name, only of places of the region. */
  places: ReadonlyMap<string, string>;
  /** Most words a name of either table has. */
  longest: number;
};

export type Understanding = {
  occupations: { text: string; ids: readonly string[] }[];
  place: { text: string; id: string } | null;
  /** Searched as words of the ad. */
  words: string[];
};

/**
 * Reads the text from left to right and takes the longest name that starts at each word. A place is looked for only
 * where no place was given apart.
 */
export function understand(
  text: string,
  vocabulary: Vocabulary,
  { placeGiven }: { placeGiven: boolean },
): Understanding {
  const { words, quoted } = wordsOf(text);
  const understanding: Understanding = { occupations: [], place: null, words: [...quoted] };
  let position = 0;
  while (position < words.length) {
    position +=
      takeName(words, position, vocabulary, understanding, placeGiven) ?? takeWord(words, position, understanding);
  }
  return understanding;
}

function takeName(
  words: string[],
  from: number,
  vocabulary: Vocabulary,
  understanding: Understanding,
  placeGiven: boolean,
): number | null {
  for (let length = Math.min(vocabulary.longest, words.length - from); length >= 1; length--) {
    const text = words.slice(from, from + length).join(" ");
    const ids = vocabulary.occupations.get(text);
    if (ids) {
      understanding.occupations.push({ text, ids });
      return length;
    }
    const id = placeGiven || understanding.place ? undefined : vocabulary.places.get(text);
    if (id) {
      understanding.place = { text, id };
      return length;
    }
  }
  return null;
}

function takeWord(words: string[], position: number, understanding: Understanding) {
  const word = words[position] ?? "";
  if (!isFiller(word)) understanding.words.push(word);
  return 1;
}
