import type { Understanding } from "../reading/understanding.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";

/**
 * How near a name has to be to be shown. Where the text speaks of a trade, less is chance: a trade was read, or two words of names
 * stand in it, or a word so long that it shares many letters with nothing by chance. Measured, see docs/decisions/0104.
 */
export function nearEnough({ occupations, words }: Understanding, vocabulary: Vocabulary): number {
  if (occupations.length > 0) return besideTrade;
  if (words.some((word) => word.length >= longWord)) return ofLongWord;
  return words.filter((word) => vocabulary.knows(word)).length >= 2 ? ofKnownWords : ofAny;
}

const besideTrade = 0.29;
const ofLongWord = 0.35;
const ofKnownWords = 0.41;
const ofAny = 0.53;
const longWord = 11;
