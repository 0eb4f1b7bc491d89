import { rootKey, stemmerNames } from "#app/platform/language/stems.ts";
import { isWeakWord } from "./is-weak-word.ts";
import { manAmong } from "./man-among.ts";
import type { TitleWords } from "./title-words.ts";

/** Features are numbers: of stretches inside and at the ends of words, of those with which words begin, and of roots of words. */
const [inner, beginnings, roots] = [2 ** 17, 2 ** 15, 2 ** 17 - 2 ** 15];

/** They are below this: so many that few share one. */
export const featureRoom = inner + beginnings + roots;

/** What a word begins with says more of it than what it goes on with. */
export const featureWeight = (feature: number) => (feature >= inner && feature < inner + beginnings ? atBeginning : 1);

const atBeginning = 2;

/**
 * By what names are told apart: stretches of two to four letters, those at the ends of words as such, and the words themselves,
 * whatever their case. What stands in brackets counts half; a woman's name counts as the man's where that is among the names.
 */
export class NameFeatures {
  readonly #manOf: (word: string) => string;

  constructor(names: readonly TitleWords[]) {
    this.#manOf = manAmong(new Set(names.flatMap(({ words, aside }) => [...words, ...aside])));
  }

  of({ words, aside }: TitleWords): ReadonlyMap<number, number> {
    const features = new Map<number, number>();
    for (const [list, weight] of [[aside, inBrackets] as const, [words, 1] as const])
      for (const word of telling(list))
        for (const number of featuresOf(this.#manOf(word))) features.set(number, weight);
    return features;
  }
}

const inBrackets = 0.5;

function telling(words: readonly string[]) {
  const strong = words.filter((word) => !isWeakWord(word));
  return strong.length > 0 ? strong : words;
}

const [shortest, longest] = [2, 4];

function* featuresOf(word: string) {
  const bounded = ` ${word} `;
  for (let length = shortest; length <= longest; length++) {
    yield inner + (hashOf(bounded, 0, length) % beginnings);
    for (let start = 1; start + length <= bounded.length; start++) yield hashOf(bounded, start, start + length) % inner;
  }
  for (const stemmer of stemmerNames) {
    const root = rootKey(word, stemmer);
    yield inner + beginnings + (hashOf(root, 0, root.length) % roots);
  }
}

/** FNV-1a, with its upper half folded into the lower. */
function hashOf(text: string, start: number, end: number) {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 15) ^ hash) >>> 0;
}
