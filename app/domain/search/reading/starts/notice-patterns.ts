import { daysAfter, monthsAfter } from "#app/platform/days.ts";
import { anyOf, wordEnd, wordStart } from "../plain-letters.ts";
import { monthsBefore, namedMonth } from "./month-sums.ts";
import { monthWords, units } from "./month-words.ts";
import * as said from "./notice-words.ts";
import type { StartPattern } from "./start-pattern.ts";

const months = anyOf(monthWords.keys());
const year = String.raw`(?:\s*(?<year>20[2-4]\d))?`;
const notice = anyOf(said.notice);
const bound = anyOf(said.bound);
const ending = anyOf(said.ending);
const few = (most: number) => String.raw`(?:\s+\p{L}+){0,${most}}?`;
const day = String.raw`(?:(?:zum|dem|w|v|ve|im|am|na)\s+)?(?:(?:ende|konca|konce|koncem|3[01]\.?|28\.?)\s+)?`;
const whole = (inside: string) => new RegExp(`${wordStart}(?:${inside})${wordEnd}`, "gu");

/** Free from the month on after that in which something ends. */
const untilMonth = [
  `${ending}${few(2)}\\s+${bound}\\s+${day}(?<month>${months})${year}`,
  `${bound}${few(3)}\\s+${ending}${few(2)}\\s+${day}(?<month>${months})${year}`,
  `${bound}${few(2)}\\s+${day}(?<month>${months})${year}${few(1)}\\s+${ending}`,
  `${ending}\\s+${day}(?<month>${months})${year}${few(2)}\\s+${bound}`,
  `${day}(?<month>${months})${year}${few(1)}\\s+${ending}${few(2)}\\s+${bound}`,
  `${anyOf(said.stopping)}${few(1)}\\s+${day}(?<month>${months})${year}`,
  `${day}(?<month>${months})${year}\\s+${anyOf(said.stopping)}`,
].map((inside): StartPattern => ({
  pattern: whole(inside),
  wishOf: ({ month = "", year }, today) => ({
    from: monthsBefore(namedMonth({ month: monthWords.get(month) ?? 0, year }, today), -1),
    until: null,
  }),
}));

type Length = { days: number; months: number; inside: string };

const count = String.raw`(?:(?<count>\d{1,2}|${anyOf(said.counts.keys())})\s+)?`;
const lengths: readonly Length[] = [
  ...units.map(({ words, ...length }) => ({ ...length, inside: `${count}${anyOf(words)}` })),
  ...said.lasting.map(({ pattern, ...length }) => ({
    ...length,
    inside: `(?<count>\\d{1,2}|${anyOf(Object.keys(said.times))})?${pattern}`,
  })),
];

/** "Drei Monate Kündigungsfrist" are over in three months. */
const noticeOf = lengths.flatMap(({ inside, ...length }) =>
  [`${inside}${few(1)}\\s+${notice}`, `${notice}${few(2)}\\s+${inside}`].map((one): StartPattern => ({
    pattern: whole(one),
    wishOf: ({ count }, today) => {
      const many = count === undefined ? 1 : (said.counts.get(count) ?? said.times[count] ?? Number(count));
      const day = monthsAfter(daysAfter(today, many * length.days), many * length.months);
      return { from: day.slice(0, "2027-01".length), until: null };
    },
  })),
);

const ofQuarter: StartPattern = {
  pattern: whole(
    String.raw`(?:(?:${notice})\s+)?(?:zum|bis|bis zum|ab|nach|do|od|po|ke?)\s+(?:quartalsende|quartal|nachsten quartal|konca kwartalu|koncu kwartalu|konce ctvrtleti|konci ctvrtleti)`,
  ),
  wishOf: (_, today) => {
    const inQuarter = (Number(today.slice(5, 7)) - 1) % 3;
    return { from: monthsBefore(today, inQuarter - 3), until: null };
  },
};

/** When somebody is free who is bound elsewhere now. */
export const noticePatterns: readonly StartPattern[] = [...untilMonth, ...noticeOf, ofQuarter];
