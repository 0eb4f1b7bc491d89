import { foldedForms } from "#db/fold.ts";
import { numberWords, timesWords } from "../rules/number-words.ts";
import { type Word, wordsIn } from "./words-in.ts";

const values = valuesOf(numberWords);
const times = valuesOf(timesWords);
const part = [...values.keys(), ...times.keys()].sort((a, b) => b.length - a.length).join("|");
const inWords = new RegExp(`^(?:${part})(?:(?:und|a)?(?:${part}))*$`);
const parts = new RegExp(part, "g");

/** "Padesát tisíc korun" as "50000 korun", and where in the text each place of it is. */
export function inDigits(text: string): { digits: string; placeOf: (at: number) => number } {
  const runs = runsIn(wordsIn(text));
  let digits = "";
  let done = 0;
  const moved: { from: number; by: number }[] = [];
  for (const { from, to, value } of runs) {
    digits += text.slice(done, from) + value;
    done = to;
    moved.push({ from: digits.length, by: to - digits.length });
  }
  const placeOf = (at: number) => at + (moved.findLast(({ from }) => from <= at)?.by ?? 0);
  return { digits: digits + text.slice(done), placeOf };
}

function runsIn(words: readonly Word[]) {
  const runs: { from: number; to: number; last: number; words: string[] }[] = [];
  for (const [index, { folded, from, to }] of words.entries()) {
    if (!inWords.test(folded)) continue;
    const run = runs.at(-1);
    if (run?.last === index - 1) Object.assign(run, { to, last: index, words: [...run.words, folded] });
    else if (!/^\d/.test(words[index - 1]?.folded ?? "")) runs.push({ from, to, last: index, words: [folded] });
  }
  return runs.map((run) => ({ ...run, value: valueOf(run.words) }));
}

function valueOf(words: readonly string[]) {
  let [whole, last] = [0, 0];
  for (const one of words.flatMap((word) => word.match(parts) ?? [])) {
    const factor = times.get(one);
    if (factor === undefined) last += values.get(one) ?? 0;
    else if (factor < 1000) last = (last || 1) * factor;
    else [whole, last] = [whole + (last || 1) * factor, 0];
  }
  return whole + last;
}

function valuesOf(words: Readonly<Record<number, string>>) {
  return new Map(
    Object.entries(words).flatMap(([value, all]) =>
      all.split(" ").flatMap((word) => foldedForms(word).map((form) => [form, Number(value)] as const)),
    ),
  );
}
