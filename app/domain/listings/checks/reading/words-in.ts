import { fold } from "#db/fold.ts";

/** A word, number or sign of money, and where it stands. Only words of one sentence are read together. */
export type Word = { folded: string; from: number; to: number; sentence: number };

/** Written with a full stop that ends no sentence. */
const abbreviations = new Set(
  "ca bzw inkl evtl nr tel max min mind usw np ok tzn str nap tj tys tis ul ds godz hod kat sk tr mob kom".split(" "),
);
const pieces = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*|[€$]|[.!?;\n•]/gu;
const plain = /^[a-z]+$/;

export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (const match of text.matchAll(pieces)) {
    const [piece] = match;
    if (!/^[.!?;\n•]$/.test(piece)) {
      const lower = piece.toLowerCase();
      const folded = plain.test(lower) ? lower : fold(lower) || lower;
      words.push({ folded, from: match.index, to: match.index + piece.length, sentence });
    } else if (piece !== "." || endsSentence(text, match.index, words.at(-1))) sentence += 1;
  }
  return words;
}

/** "z. B.", "30. roku", "ca. 20" go on. */
function endsSentence(text: string, at: number, before: Word | undefined) {
  if (!/^\.["“”»)]*(?:\s*$|\s+[\p{Lu}\d„"»–(-])/u.test(text.slice(at, at + 8))) return false;
  if (before?.to !== at) return true;
  return before.folded.length > 1 && !abbreviations.has(before.folded);
}
