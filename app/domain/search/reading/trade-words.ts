import { wordsOf } from "../words.ts";
import type { Understanding } from "./understanding.ts";

/** Of a text what may say a trade, as it was typed: letters that folding takes away tell names apart. */
export function tradeWords(q: string, { words, occupations, fields }: Understanding): string {
  const asked = new Set([...words, ...[...occupations, ...fields].flatMap(({ text }) => text.split(" "))]);
  return q
    .split(/\s+/)
    .filter((part) => wordsOf(part).words.some((word) => asked.has(word)))
    .join(" ");
}
