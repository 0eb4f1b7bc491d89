import { foldedForms } from "#db/fold.ts";
import { ageInWords } from "../rules/number-words.ts";
import type { Word } from "./words-in.ts";

/**
 * Words that follow one another, as people write rules down: "junge* ..2 {leute}". An element is a word, with * for
 * any letters before or after it, several with | between them, a set in braces, or a number: "#" any, "#age" one that
 * can be an age, also in words, "#heavy" kilograms that no young person should lift, "#night" an hour of the night, "#late" one with
 * its minutes ("23:30"; at 22 the night of the young begins, and a shift may end), "#early" one from four to six;
 * "#evening" and "#dawn" are the ends
 * of a shift that goes through one. "#pair" is the second of two names of one job. "?" behind an element means that it
 * may be missing, "..3" that up to three words may stand between, "$" that the sentence ends here. Accents do not count.
 */
export type Pattern = readonly Element[];
type Element = { gap: number } | { end: true } | { word: OneWord; optional: boolean };
type OneWord = { exact: ReadonlySet<string>; starts: string[]; others: Test[] };
type Test = (folded: string, word: Word) => boolean;
export type WordSets = Readonly<Record<string, string>>;

export function patternOf(text: string, sets: WordSets = {}): Pattern {
  return text.split(/\s+/).map((part): Element => {
    if (part.startsWith("..")) return { gap: Number(part.slice(2)) };
    if (part === "$") return { end: true };
    const optional = part.endsWith("?");
    return { word: wordOf(optional ? part.slice(0, -1) : part, sets), optional };
  });
}

function wordOf(text: string, sets: WordSets): OneWord {
  const alternatives = expanded(text, sets).split("|");
  const exact = new Set(alternatives.filter((one) => /^[^*#]+$/.test(one)).flatMap(spellings));
  const starts = alternatives.filter((one) => /^[^*#]+\*$/.test(one)).flatMap((one) => spellings(one.slice(0, -1)));
  const others = alternatives.filter((one) => /^[*#]/.test(one)).map(testOf);
  return { exact, starts, others };
}

function expanded(text: string, sets: WordSets): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const set = sets[name];
    if (set === undefined) throw new Error(`No set of words is called ${name}`);
    return expanded(set.trim().split(/\s+/).join("|"), sets);
  });
}

function testOf(text: string): Test {
  if (text === "#") return isNumber;
  if (text === "#age") return isAge;
  if (text === "#heavy") return (word) => /^\d{2}$/.test(word) && Number(word) > 20;
  if (text === "#night") return (word) => /^(?:23|0?[0-3])(?:[.,:][0-5]\d)?$/.test(word);
  if (text === "#late") return (word) => /^(?:22:(?!00)[0-5]\d|(?:23|0?[0-3]):[0-5]\d)$/.test(word);
  if (text === "#dotted") return (word) => /^(?:22[.,](?:15|30|45)|(?:23|0?[0-3])[.,](?:00|15|30|45))$/.test(word);
  if (text === "#early") return (word) => /^0?[45](?:[.,:][0-5]\d)?$/.test(word);
  if (text === "#evening") return (word) => /^(?:1[2-9]|2[0-3])[:.][0-5]\d$/.test(word);
  if (text === "#dawn") return (word) => /^0?[0-7][:.][0-5]\d$/.test(word);
  if (text === "#pair") return (_, { pair }) => pair;
  const inner = spellings(text.replaceAll("*", ""));
  return text.endsWith("*")
    ? (word) => inner.some((one) => word.includes(one))
    : (word) => inner.some((one) => word.endsWith(one) && word !== one);
}

const isAge = (word: string) =>
  (/^\d{2}$/.test(word) && Number(word) >= 19 && Number(word) <= 75) || ageInWords.test(word);
const isNumber = (word: string) => /^\d/.test(word);
/** Those without umlauts on the keyboard write "Maenner". */
const spellings = (word: string) => (/^(?:[€$]|\d.*)$/.test(word) ? [word] : foldedForms(word));

const fits = ({ exact, starts, others }: OneWord, word: Word) =>
  exact.has(word.folded) ||
  starts.some((start) => word.folded.startsWith(start)) ||
  others.some((test) => test(word.folded, word));

/** Most patterns begin with another word: that is seen before anything else is looked at. */
export function mayBegin([first]: Pattern, word: Word | undefined) {
  if (!first || !("word" in first) || first.optional) return true;
  return word !== undefined && fits(first.word, word);
}

/** Where the pattern that begins with the word at `start` ends (the index behind its last word), or -1. */
export function endOfMatch(pattern: Pattern, words: readonly Word[], start: number): number {
  if (!mayBegin(pattern, words[start])) return -1;
  const sentence = words[start]?.sentence;
  const inside = (index: number) => words[index]?.sentence === sentence;
  const from = (element: number, index: number): number => {
    const wanted = pattern[element];
    if (!wanted) return index;
    if ("end" in wanted) return inside(index) ? -1 : from(element + 1, index);
    if ("gap" in wanted) {
      for (let skipped = 0; skipped <= wanted.gap; skipped += 1) {
        if (skipped > 0 && !inside(index + skipped - 1)) return -1;
        const end = from(element + 1, index + skipped);
        if (end !== -1) return end;
      }
      return -1;
    }
    const word = words[index];
    if (word && inside(index) && fits(wanted.word, word)) {
      const end = from(element + 1, index + 1);
      if (end !== -1) return end;
    }
    return wanted.optional ? from(element + 1, index) : -1;
  };
  return from(0, start);
}

/** By which first letters a pattern is looked up; null: it may begin with any word. */
export function beginningsOf(pattern: Pattern): string[] | null {
  const [first] = pattern;
  if (!first || !("word" in first) || first.optional) throw new Error("A pattern begins with a word");
  const tooShort = first.word.starts.some((start) => start.length < looked);
  if (first.word.others.length > 0 || tooShort) return null;
  return [...new Set([...first.word.exact, ...first.word.starts].map(beginning))];
}

const looked = 3;
export const beginning = (folded: string) => folded.slice(0, looked);
