import { fold } from "#db/fold.ts";

const longestKept = 80;
const mailOrAddress = /@|\bwww\.|:\/\//i;
/** Four digits, however they are grouped: telephone and identity numbers, dates of birth. */
const number = /\d(?:[^\p{Letter}\d]*\d){3,}/u;

/** What may be remembered of a search; "" where it may say who somebody is. */
export function wordsToKeep(text: string): string {
  if (mailOrAddress.test(text) || number.test(text)) return "";
  return fold(text).slice(0, longestKept).trim();
}
