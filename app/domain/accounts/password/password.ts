import { fold } from "#db/fold.ts";
import { commonWords } from "./common-words.ts";

export const passwordLength = { min: 10, max: 200 };

/** Letters and digits that must be left when everything easy to guess is taken away. */
const enough = 5;

export type PasswordProblem = "tooShort" | "tooLong" | "ownWords" | "common";

/**
 * What is wrong with a password, if anything. Length is what protects; beyond it a password must have something that
 * stands neither in a list of common ones nor on the company's own sign. `ownWords` are the person's and company's
 * names, the mail address and the board's name: "Muster2027!" has nothing else, "Muster malt blaue Pferde" has plenty.
 * `localWords` are what everybody in the region would guess first.
 */
export function passwordProblem(
  password: string,
  ownWords: readonly string[],
  localWords: readonly string[] = [],
): PasswordProblem | null {
  if (password.length < passwordLength.min) return "tooShort";
  if (password.length > passwordLength.max) return "tooLong";
  const own = ownWords.flatMap(wordsOf);
  if (leftToGuess(password, own) < Math.min(enough, leftToGuess(password, []))) return "ownWords";
  if (leftToGuess(password, [...own, ...localWords, ...commonWords]) < enough || new Set(password).size < 5)
    return "common";
  return null;
}

/** How much is left to guess without these words, however the letters are disguised. */
function leftToGuess(password: string, words: readonly string[]) {
  return Math.min(...[password, withoutLeet(password)].map((spelling) => without(words, spelling).length));
}

function without(words: readonly string[], text: string) {
  const years = /(19|20)\d\d/g;
  return words.reduce((left, word) => left.replaceAll(word, ""), plain(text).replace(years, ""));
}

function wordsOf(text: string) {
  return [text, ...text.split(/[\s@.,&+-]+/)]
    .map(plain)
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
}

const plain = (text: string) => fold(text).replaceAll(" ", "");

const leet: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s" };
const withoutLeet = (text: string) => text.replace(/[013457@$]/g, (sign) => leet[sign] ?? sign);
