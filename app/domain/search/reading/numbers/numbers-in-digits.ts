import { articles, half, halfAlone, halfWords, hundredWords, multipleWords } from "./number-words.ts";
import { readGermanNumber } from "./read-german-number.ts";
import { readSlavicNumber } from "./read-slavic-number.ts";

/** Fills up what is shorter in digits than in words. */
export const filling = "\u0003";

type Word = { at: number; end: number; text: string };
/** `open`: what may still be added to it; `digits`: it was written so. */
type Number_ = { value: number; open: number; said?: string; digits?: boolean; thousands?: boolean };

const words = /\p{L}+|(?<![\p{N}.,])\d{1,2}(?![\p{N}.,])/gu;
const multiplied = /^(?:mil+i?o?n\p{L}*|mln|mega|tys\p{L}*|tis\p{L}*|tausend|mille)$/u;
const million = /^mil+ion\p{L}*$/u;
const halfBehind = new RegExp(String.raw`^\s+${half}(?![\p{L}\p{N}])`, "u");

/**
 * Numbers in words as digits: "fünfzehn Euro" is "15 Euro", "siedem i pół tysiąca" is "7.5 tysiąca". All stands where it stood:
 * the digits at the end of the words, filling before them.
 */
export function numbersInDigits(plain: string): string {
  const all: Word[] = [...plain.matchAll(words)].map(({ index, 0: text }) => ({
    at: index,
    end: index + text.length,
    text,
  }));
  let written = plain;
  for (let first = 0; first < all.length;) {
    const read = readFrom(first, all, plain);
    const [from, to] = [all[first]?.at ?? 0, read?.end ?? 0];
    if (read && read.text.length <= to - from)
      written = written.slice(0, from) + read.text.padStart(to - from, filling) + written.slice(to);
    first += read?.words ?? 1;
  }
  return written;
}

function readFrom(first: number, all: readonly Word[], plain: string) {
  const word = all[first];
  const begun = word && numberOf(word.text);
  if (!begun) return readHalf(first, all, plain);
  let number = begun;
  let count = 1;
  for (;;) {
    const [last, next] = [all[first + count - 1], all[first + count]];
    if (!last || !next || number.said !== undefined || !/^\s+$/.test(plain.slice(last.end, next.at))) break;
    const more = joined(number, next.text);
    if (!more) break;
    number = more;
    count += 1;
  }
  const last = all[first + count - 1] ?? word;
  const halved = number.said === undefined ? (halfBehind.exec(plain.slice(last.end))?.[0] ?? "") : "";
  const next = all.find(({ at }) => at >= last.end + halved.length)?.text ?? "";
  const isArticle = count === 1 && articles.has(word.text) && halved === "";
  if ((number.digits && count === 1 && halved === "") || (isArticle && !multiplied.test(next))) return null;
  const end = last.end + halved.length;
  const text = textOf(halved === "" ? number : { ...number, value: number.value + 0.5 });
  return { text, end, words: all.filter(({ at }) => at >= word.at && at < end).length };
}

/** "Půl milionu", "milion a půl". */
function readHalf(first: number, all: readonly Word[], plain: string) {
  const [word, next] = all.slice(first, first + 2);
  if (!word) return null;
  if (next && halfAlone.has(word.text) && multiplied.test(next.text)) return { text: "0.5", end: word.end, words: 1 };
  const halved = million.test(word.text) ? halfBehind.exec(plain.slice(word.end))?.[0] : undefined;
  return halved === undefined ? null : { text: "1.5 milion", end: word.end + halved.length, words: 3 };
}

function numberOf(text: string): Number_ | null {
  if (/^\d/.test(text)) return { value: Number(text), open: 0, digits: true };
  const halved = halfWords.get(text);
  if (halved !== undefined) return { value: halved, open: 0, said: String(halved) };
  const many = multipleWords.get(text);
  if (many !== undefined) return { value: many, open: 0 };
  const german = readGermanNumber(text);
  if (german?.pair !== undefined) return { value: german.value, open: 0, said: german.pair };
  if (german) return { value: german.value, open: /hundert$/.test(text) ? 100 : 0, thousands: german.thousands };
  const value = readSlavicNumber(text);
  return value > 0 ? { value, open: openOf(value) } : null;
}

/** Behind hundreds tens may be said, and behind tens ones. */
function openOf(value: number) {
  if (value >= 100 && value % 100 === 0) return 100;
  return value % 100 >= 20 && value % 10 === 0 ? 10 : 0;
}

/** One number of two, where they are said together. */
function joined(number: Number_, text: string): Number_ | null {
  const { value, digits = false } = number;
  const times = multipleWords.get(text) ?? (digits ? undefined : hundredWords.get(text));
  if (times !== undefined) {
    const isFew = value >= 1 && value <= 9;
    return isFew ? { value: value * times, open: times === 100 ? 100 : 0 } : null;
  }
  const next = /^\d/.test(text) ? null : numberOf(text);
  if (!next || next.said !== undefined || next.thousands) return null;
  const added = next.value;
  if (number.thousands)
    return added >= 100 && added < 1_000 ? { value: value + added, open: 0, thousands: true } : null;
  if (added < number.open) return { value: value + added, open: openOf(value + added) };
  return pairOf(value, added, digits);
}

/** "Pięć dwieście" are thousands and hundreds, "sechzehn fuffzig" euros and cents, "zwei acht" either; "zwei drei" is a span. */
function pairOf(value: number, next: number, digits: boolean): Number_ | null {
  const said = (text: string) => ({ value, open: 0, said: text });
  if (value < 100 && !digits && next >= 100 && next < 1_000 && next % 100 === 0)
    return said(String(value * 1_000 + next));
  if (value < 10 && next < 10 && !digits) return said(next === value + 1 ? `${value}-${next}` : `${value}.${next}`);
  if (value < 10 || value >= 100 || next < 10 || next >= 100) return null;
  const isSpan = next > value && next - value <= 10 && (next % 10 === value % 10 || next < 20);
  if (isSpan && !digits) return said(`${value}-${next}`);
  return next % 10 === 0 ? said(`${value},${next}`) : null;
}

/** Thousands stay said, for what they are a sign of. */
function textOf({ value, said, thousands = false }: Number_) {
  if (said !== undefined) return said;
  const short = value / 1_000;
  return thousands && Number.isInteger(short * 100) ? `${short} tausend` : String(value);
}
