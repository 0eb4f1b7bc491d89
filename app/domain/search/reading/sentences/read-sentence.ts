import type { Phrase } from "../condition-words.ts";
import { isNegation } from "../negations.ts";
import { sentencesWith } from "./sentences-with.ts";
import { isOfSentence } from "./verdict-words.ts";

const mostWords = 8;
const mostUnknown = 2;

type Said = { length: number; phrase: Phrase };

/**
 * A condition that is said in words of one's own: "gdzie można spać", "mein Deutsch ist schlecht". `isName`: whether a word
 * between the two that say it is a thing of its own.
 */
export function readSentence(words: readonly string[], isName: (word: string) => boolean): Said | null {
  const text = words.slice(0, mostWords).join(" ");
  const found = sentencesWith(words[0] ?? "").flatMap(({ pattern, phrase }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const start = wordsIn(match.groups?.["first"]).length;
    const between = wordsIn(match.groups?.["between"]);
    const isApart = between.some(
      (word, at) => isNegation(word) || isName(word) || readSentence(words.slice(start + at), isName) !== null,
    );
    const unknown = between.filter((word) => !isOfSentence(word));
    return isApart || unknown.length > mostUnknown ? [] : [{ length: wordsIn(match[0]).length, phrase }];
  });
  const pairs = found.filter(({ length }) => length > 1);
  return (pairs.length > 0 ? pairs : found).toSorted((one, other) => one.length - other.length)[0] ?? null;
}

const wordsIn = (text = "") => text.split(" ").filter(Boolean);
