// A face of this room: other nouns may import it.

import { fold } from "#db/fold.ts";
import { isFiller } from "../words.ts";
import { countryWords } from "./country-words.ts";
import { kindWords } from "./kind-words.ts";

const kinds = new Set([...kindWords.keys(), ...countryWords.keys()]);
const shortestTelling = 3;

/** Words too common to name an occupation: fillers, words for a kind of listing or for a country, and very short ones. */
export function isCommonWord(term: string): boolean {
  const folded = fold(term);
  if (folded === "") return false;
  return folded.length < shortestTelling || kinds.has(folded) || folded.split(" ").every(isFiller);
}
