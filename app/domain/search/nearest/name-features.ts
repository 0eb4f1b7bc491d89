import { isWeakWord } from "./is-weak-word.ts";
import { manAmong } from "./man-among.ts";
import type { TitleWords } from "./title-words.ts";

/** Features are numbers below this: so many that few stretches share one. */
export const featureRoom = 2 ** 18;

/**
 * By what names are told apart: stretches of two to four letters, those at the ends of words as such. What stands in brackets
 * counts half; a woman's name counts as the man's where that is among the names.
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
        for (const number of stretchesOf(this.#manOf(word))) features.set(number, weight);
    return features;
  }
}

const inBrackets = 0.5;

function telling(words: readonly string[]) {
  const strong = words.filter((word) => !isWeakWord(word));
  return strong.length > 0 ? strong : words;
}

const [shortest, longest] = [2, 4];

function* stretchesOf(word: string) {
  const bounded = ` ${word} `;
  for (let length = shortest; length <= longest; length++)
    for (let start = 0; start + length <= bounded.length; start++) yield hashOf(bounded, start, start + length);
}

/** FNV-1a, folded to as many bits as there is room for. */
function hashOf(text: string, start: number, end: number) {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 18) ^ hash) & (featureRoom - 1);
}
