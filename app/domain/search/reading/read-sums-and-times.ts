import type { Day } from "#db/schema.ts";
import { startText, type StartWish } from "../wishes/start-wish.ts";
import type { Wage } from "../wishes/wage.ts";
import { plainLetters } from "./plain-letters.ts";
import { readStarts, type StartFound } from "./starts/read-starts.ts";
import { readWages } from "./wages/read-wages.ts";

/** As they were typed, with all their signs. `net`: it was said of what is left after taxes. */
export type WageReading = { typed: string; wage: Wage; net: boolean };
export type StartReading = { typed: string; wish: StartWish };

type Question = {
  /** Without it no time is read. */
  today?: Day | undefined;
  /** Whether these digits are a postal code. */
  isPlace: (digits: string) => boolean;
};

/**
 * Sums and times are read before the text is cut into words, since they live from their signs. `rest` is the text without
 * them. The first of each is the wish, of sums the first that is said to be the least; of the others, and of what nobody can wish
 * for, is said that it was left out.
 */
export function readSumsAndTimes(written: string, { today, isPlace }: Question) {
  const text = written.normalize("NFC");
  const plain = plainLetters(text);
  const wages = readWages(text, { plain, isPlace });
  const starts = today === undefined ? [] : readStarts(without(plain, wages), today);
  const typed = ({ at, length }: Part) => text.slice(at, at + length);
  const wishes = wages.filter((found) => found.wage !== null);
  const wage = wishes.find((found) => found.isLeast) ?? wishes[0];
  const { start, vague } = bestStart(starts);
  return {
    rest: without(text, [...wages, ...starts]),
    wage: wage?.wage ? { typed: typed(wage), wage: wage.wage, net: wage.net } : null,
    start: start?.wish ? { typed: typed(start), wish: start.wish } : null,
    leftOut: [...wages, ...starts.filter((found) => !isSaidAgain(found, start))]
      .filter((found) => found !== wage && found !== start && found !== vague)
      .sort((one, other) => one.at - other.at)
      .map(typed),
  };
}

function isSaidAgain({ wish }: StartFound, start: StartFound | undefined) {
  const said = start?.wish ?? null;
  return wish !== null && said !== null && startText(wish) === startText(said);
}

/** The first, unless a month within it says it better: "im neuen Jahr ab Februar". */
function bestStart(starts: readonly StartFound[]) {
  const [first, ...others] = starts.filter(({ wish }) => wish !== null);
  const better = others.find(({ wish, isVague }) => !isVague && first?.isVague && isWithin(wish, first.wish));
  return better ? { start: better, vague: first } : { start: first };
}

function isWithin(inner: StartWish | null, outer: StartWish | null) {
  if (inner === null || outer === null || typeof inner === "number" || typeof outer === "number") return false;
  const from = inner.from ?? "";
  return from >= (outer.from ?? "") && from <= (outer.until ?? "9");
}

type Part = { at: number; length: number };

function without(text: string, parts: readonly Part[]) {
  return parts.reduce((rest, { at, length }) => rest.slice(0, at) + " ".repeat(length) + rest.slice(at + length), text);
}
