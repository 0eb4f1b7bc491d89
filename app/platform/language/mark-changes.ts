import type { Lang } from "#db/codes.ts";

/** One thing said; with its language where it was written in one. */
export type Line = { text: string; lang?: Lang };

/** A stretch of a line; `changed` where the other side has nothing like it. */
export type Stretch = { text: string; changed: boolean };
export type MarkedLine = { lang?: Line["lang"]; stretches: Stretch[] };

/** Two versions of a row, each with what the other one lacks marked. Single words are marked where lines pair up. */
export function markChanges(before: Line[], after: Line[]): { before: MarkedLine[]; after: MarkedLine[] } {
  const gone = before.filter((line) => !has(after, line));
  const come = after.filter((line) => !has(before, line));
  const pairs = gone.length === come.length ? gone.map((line, index) => wordsOf(line, come[index] ?? line)) : [];
  const mark = (lines: Line[], changed: Line[], side: "was" | "is") =>
    lines.map((line) => {
      const index = changed.indexOf(line);
      const whole = [{ text: line.text, changed: index >= 0 }];
      return { ...(line.lang ? { lang: line.lang } : {}), stretches: pairs[index]?.[side] ?? whole };
    });
  return { before: mark(before, gone, "was"), after: mark(after, come, "is") };
}

const has = (lines: Line[], { text, lang }: Line) => lines.some((line) => line.text === text && line.lang === lang);

/** Longer texts are compared as a whole: the table of their words would take the server's memory. */
const mostWords = 1200;

function wordsOf(before: Line, after: Line) {
  const [was, is] = [words(before.text), words(after.text)];
  if (was.length > mostWords || is.length > mostWords) return undefined;
  const common = longestCommon(was, is);
  /** With less than this in common, marked words would be confetti. */
  if (common.length * 3 < Math.max(was.length, is.length)) return undefined;
  return {
    was: stretchesOf(
      was,
      common.map(([index]) => index),
    ),
    is: stretchesOf(
      is,
      common.map(([, index]) => index),
    ),
  };
}

/** Words with the space behind them, so that joined they are the text again. */
const words = (text: string) => text.match(/\s*\S+\s*/g) ?? [];

function longestCommon(was: string[], is: string[]): [number, number][] {
  const same = (one: number, other: number) => was[one]?.trim() === is[other]?.trim();
  const lengths = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1));
  const at = (one: number, other: number) => lengths[one]?.[other] ?? 0;
  for (let one = was.length - 1; one >= 0; one--) {
    const row = lengths[one];
    if (!row) continue;
    for (let other = is.length - 1; other >= 0; other--) {
      row[other] = same(one, other) ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const common: [number, number][] = [];
  for (let one = 0, other = 0; one < was.length && other < is.length;) {
    if (same(one, other)) common.push([one++, other++]);
    else if (at(one + 1, other) >= at(one, other + 1)) one++;
    else other++;
  }
  return common;
}

function stretchesOf(all: string[], kept: number[]): Stretch[] {
  const same = new Set(kept);
  const stretches: Stretch[] = [];
  for (const [index, text] of all.entries()) {
    const changed = !same.has(index);
    const last = stretches.at(-1);
    if (last?.changed === changed) last.text += text;
    else stretches.push({ text, changed });
  }
  return stretches;
}
