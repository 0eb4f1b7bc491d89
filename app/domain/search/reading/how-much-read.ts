import type { Understanding } from "./understanding.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How much of what a text says of a trade was read by its name. */
type HowMuch =
  | "all"
  /** From a part of a word, several names, or one with words beside it that may say more: "malíř kulis". */
  | "part"
  | "nothing";

/** What is asked for literally is not guessed at, and a company's name says no trade. */
export function howMuchRead(understanding: Understanding, vocabulary: Vocabulary): HowMuch {
  const { occupations, fields, companies, words, quoted } = understanding;
  if (quoted.length > 0 || companies.some(({ sure }) => sure)) return "all";
  if (occupations.length === 0) return words.length === 0 ? "all" : fields.length > 0 ? "part" : "nothing";
  const isName = occupations
    .map(({ text, instead }) => instead ?? text)
    .every((name) => vocabulary.exact(name) !== null || vocabulary.inflected(name) !== null);
  return isName && occupations.length === 1 && words.length === 0 ? "all" : "part";
}
