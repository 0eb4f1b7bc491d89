import { fold } from "#db/fold.ts";

/** A word, number or sign of money, and where it stands. Only words of one sentence are read together. */
export type Word = {
  folded: string;
  from: number;
  to: number;
  sentence: number;
  /** The other name of the one before it: "kelnerka/kelner", "Köchin oder Koch". */
  pair: boolean;
};

/** Written with a full stop that ends no sentence. */
const abbreviations = new Set(
  "ca bzw inkl evtl nr tel max maks min mind usw np ok tzn str nap tj tys tis ul ds godz hod kat sk tr mob kom".split(
    " ",
  ),
);
/** "junge(n)" is read as "junge". */
const pieces =
  /\p{L}[\p{L}\p{M}]*(?:\(-?(?:[neras]|e[nrs]|in|ka|[áýy])\))?|\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*|[€$]|[.!?;\n•]/gu;
const plain = /^[a-z]+$/;
const joining = new Set("oder und bzw beziehungsweise lub albo czy i oraz badz nebo ci a anebo".split(" "));
const shared = 3;

export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (const match of text.matchAll(pieces)) {
    const [piece] = match;
    if (!/^[.!?;\n•]$/.test(piece)) {
      const [from, to] = [match.index, match.index + piece.length];
      const word = { folded: foldedPiece(piece), from, to, sentence };
      words.push({ ...word, pair: isPair(text, words, word) });
    } else if (piece !== "." || endsSentence(text, match.index, words.at(-1))) sentence += 1;
  }
  return words;
}

/** "22:00" stays what it is, everything else is compared without accents. */
function foldedPiece(piece: string) {
  const lower = piece.toLowerCase().replace(/\(.*$/, "");
  return plain.test(lower) || /^\d/.test(lower) ? lower : fold(lower) || lower;
}

function isPair(text: string, words: readonly Word[], { folded, from }: Pick<Word, "folded" | "from">) {
  const last = words.at(-1);
  const joined = last !== undefined && joining.has(last.folded);
  const other = joined ? words.at(-2) : last;
  if (!other || other.folded === folded || folded.length <= shared) return false;
  if (!joined && !/^\s?[/|]\s?-?$/.test(text.slice(other.to, from))) return false;
  return other.folded.slice(0, shared) === folded.slice(0, shared);
}

/** "z. B.", "30. roku", "ca. 20" go on. */
function endsSentence(text: string, at: number, before: Word | undefined) {
  if (!/^\.["“”»)]*(?:\s*$|\s+[\p{Lu}\d„"»–(-])/u.test(text.slice(at, at + 8))) return false;
  if (before?.to !== at) return true;
  return before.folded.length > 1 && !abbreviations.has(before.folded);
}
