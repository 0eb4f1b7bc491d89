import type { Day } from "#db/schema.ts";
import { daysAfter, monthsAfter } from "#app/platform/days.ts";
import type { Month, StartWish } from "../../wishes/start-wish.ts";
import { anyOf, wordEnd, wordStart } from "../plain-letters.ts";
import { monthsBefore, monthText, namedMonth } from "./month-sums.ts";
import * as said from "./month-words.ts";
import { noticePatterns } from "./notice-patterns.ts";
import { counts } from "./notice-words.ts";
import type { Groups, StartPattern } from "./start-pattern.ts";

/** `wish` is null for a time that nobody can wish for here: until when somebody works, or when not. */
export type StartFound = { at: number; length: number; wish: StartWish | null; isVague: boolean };

const months = anyOf(said.monthWords.keys());
const year = String.raw`20[2-4]\d`;
const prepositions = anyOf([...said.onward, ...said.within, ...said.by, ...said.upTo]);
const lead = String.raw`(?:(?<lead>${prepositions})${wordEnd}\s*)?`;
const ofYear = String.raw`(?:\s*(?:des jahres|roku|r\.?|,)?\s*(?<year>${year}))?`;
/** "August 27" is a month of a year, or a day of the month that comes next. */
const shortYear = String.raw`\s+'?(?<short>2[6-9])(?!\d|[.,:]\d|\s*(?:\u20ac|eur|zl|kc|uhr|h|std|godz|hod))`;
const ordinal = String.raw`(?:dem\s+)?\p{L}{4,}(?:sten|ten|iho|eho|ego|nimu|emu)`;
const whole = (inside: string) => new RegExp(`${wordStart}(?:${inside})${wordEnd}`, "gu");

const byMonth = ({ word = "", year }: Groups, today: Day) => ({
  from: null,
  until: namedMonth({ month: said.monthWords.get(word) ?? 0, year }, today),
});

const patterns: readonly StartPattern[] = [
  ...noticePatterns,
  {
    pattern: whole(
      String.raw`(?:(?:ab|od|schon|juz|uz|gleich|hned)\s+)?${anyOf(said.soon)}(?:\s+\p{L}+){0,3}?\s+${anyOf(said.toStart)}|${anyOf(said.toStart)}(?:\s+\p{L}+){0,2}?\s+${anyOf(said.soon)}(?!\s+(?:po|nach)\s)`,
    ),
    wishOf: () => 1,
  },
  {
    pattern: whole(
      String.raw`(?!(?:hned|zaraz|gleich)\s+(?:za|u|pri|przy|obok|vedle|hinter|bei)\s)${anyOf(said.atOnce)}(?!\s+(?:po|nach)\s)`,
    ),
    wishOf: () => 1,
  },
  {
    pattern: whole(
      String.raw`(?:ab|ab dem|od|ode)\s+(?:${anyOf(said.coming)}\s+)?${anyOf(said.weekdayForms)}(?!\s*(?:-|do|bis|az)\s*\p{L})`,
    ),
    wishOf: () => 1,
  },
  ...said.beforehand.map(({ month, words }) => ({
    pattern: whole(anyOf(words)),
    wishOf: (_: Groups, today: Day) => ({ from: null, until: namedMonth({ month }, today) }),
  })),
  ...said.afterwards.map(({ month, words }) => ({
    pattern: whole(`${anyOf(words)}${ofYear}`),
    isVague: true,
    wishOf: ({ year }: Groups, today: Day) => ({ from: namedMonth({ month, year }, today), until: null }),
  })),
  {
    pattern: whole(
      String.raw`${lead}(?:\d{1,2}\.\s*)?(?<first>${months})\.?${ofYear}\s*(?:bis|do|az|-|a|i|und|oder|nebo|lub)\s*(?:\d{1,2}\.\s*)?(?<last>${months})\.?(?:\s*(?<lastYear>${year}))?`,
    ),
    wishOf: ({ first = "", last = "", year, lastYear }, today) => {
      const from = namedMonth({ month: said.monthWords.get(first) ?? 0, year: year ?? lastYear }, today);
      return between(from, said.monthWords.get(last) ?? 0);
    },
  },
  {
    pattern: new RegExp(
      String.raw`${wordStart}${anyOf(said.upTo)}${wordEnd}\s*(?:\d{1,2}\.?\s*)?(?<word>${months})${wordEnd}\.?${ofYear},?(?=\s+(?:\p{L}+\s+)?${anyOf(said.toHaveBy)}${wordEnd})(?![^,]*${wordStart}${anyOf(said.toWorkOn)}${wordEnd})`,
      "gu",
    ),
    wishOf: byMonth,
  },
  {
    pattern: whole(
      String.raw`${anyOf([...said.toStart, ...said.beginnings])}\s+${anyOf(said.upTo)}\s*(?:\d{1,2}\.?\s*)?(?<word>${months})${ofYear}`,
    ),
    wishOf: byMonth,
  },
  {
    pattern: whole(
      String.raw`${lead}(?:(?<day>\d{1,2})(?:\.|-?go|-?ho)?\s*|${ordinal}\s+)?(?<word>${months})(?:\.(?=\s|$))?(?:${shortYear}|${ofYear})`,
    ),
    wishOf: ({ lead: before, day, word = "", year, short }, today) => {
      if ([before, year, day, short].every((part) => part === undefined) && said.doubtfulMonths.has(word))
        return "none";
      const ofCentury = short && day === undefined ? `20${short}` : year;
      return asLed(before, namedMonth({ month: said.monthWords.get(word) ?? 0, year: ofCentury }, today));
    },
  },
  {
    pattern: new RegExp(
      String.raw`${wordStart}${lead}(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})(?:\.\s?(?<year>${year}|[2-4]\d)?|(?=\s|$))(?![\d.,])(?!\s*(?:\u20ac|eur|zl|kc|uhr|h))`,
      "gu",
    ),
    wishOf: ({ lead: before, day, month, year }, today) => {
      if (!isDate(day, month) || (before === undefined && year === undefined)) return "none";
      const ofCentury = year?.length === 2 ? `20${year}` : year;
      return asLed(before, namedMonth({ month: Number(month), year: ofCentury }, today));
    },
  },
  {
    pattern: whole(
      String.raw`${lead}(?<year>${year})-(?<month>0[1-9]|1[0-2])(?:-\d{2})?|(?:(?<lead2>${prepositions})${wordEnd}\s*)?(?<month2>0?[1-9]|1[0-2])[./](?<year2>${year})`,
    ),
    wishOf: (groups, today) => {
      const [month, year] = [groups["month"] ?? groups["month2"], groups["year"] ?? groups["year2"]];
      return asLed(groups["lead"] ?? groups["lead2"], namedMonth({ month: Number(month), year }, today));
    },
  },
  {
    pattern: new RegExp(String.raw`${wordStart}letni(?:a|ej|ch)?(?=\s+(?:brigad|prac))`, "gu"),
    wishOf: (_, today) => {
      const last = namedMonth({ month: 8 }, today);
      return { from: monthsBefore(last, 2), until: last };
    },
  },
  ...said.seasons.map(({ from, until, words }) => ({
    pattern: whole(`${anyOf(words)}${ofYear}`),
    isVague: true,
    wishOf: ({ year }: Groups, today: Day) => {
      const last = namedMonth({ month: until, year: year && until < from ? String(Number(year) + 1) : year }, today);
      return { from: monthsBefore(last, (until - from + 12) % 12), until: last };
    },
  })),
  ...said.units.map(({ days, months, words }) => ({
    pattern: whole(
      String.raw`(?<!(?:krat|razy?|mal)\s+)(?:in|za)\s+(?:(?:ca\.?|etwa|ok\.?|asi|so)\s+)?(?:(?<count>\d{1,2}|${anyOf(counts.keys())})\s+)?${anyOf(words)}`,
    ),
    wishOf: ({ count }: Groups, today: Day) => {
      if (count === undefined && days === 1) return "none"; // "za den" is pay
      const many = count === undefined ? 1 : (counts.get(count) ?? Number(count));
      const day = monthsAfter(daysAfter(today, many * days), many * months);
      return { from: day.slice(0, "2027-01".length), until: null };
    },
  })),
  { pattern: whole(anyOf(said.comingMonth)), wishOf: (_, today) => ({ from: monthsBefore(today, -1), until: null }) },
  {
    pattern: whole(anyOf(said.thisMonth)),
    wishOf: (_, today) => ({ from: monthsBefore(today, 0), until: monthsBefore(today, 0) }),
  },
  {
    pattern: whole(anyOf(said.comingYear)),
    isVague: true,
    wishOf: (_, today) => wholeYear(Number(today.slice(0, 4)) + 1),
  },
  {
    pattern: whole(
      String.raw`(?:(?<lead>${prepositions}|im jahr|ab dem jahr|w roku|od roku|v roce|rok)${wordEnd}\s*)?(?<year>${year})(?:\s*(?:roku|r\.))?`,
    ),
    wishOf: ({ lead: before, year }, today) => {
      if (Number(year) < Number(today.slice(0, 4))) return "none";
      const { from, until } = wholeYear(Number(year));
      const led = asLed(before, from);
      return led && typeof led === "object" && led.until !== null ? { from, until } : led;
    },
  },
];

const refused = new RegExp(
  String.raw`${wordStart}(?:nicht|kein|keine|keinen|ohne|nie|bez|ne|oprocz|krome|ausser|auer)\s+$`,
  "u",
);

/** Times at which the work shall begin, in a text as plainLetters gives it, in the order in which they stand there. */
export function readStarts(plain: string, today: Day): StartFound[] {
  const found: StartFound[] = [];
  let rest = plain;
  for (const { pattern, wishOf, isVague = false } of patterns) {
    for (const match of rest.matchAll(pattern)) {
      const wish = wishOf(match.groups ?? {}, today);
      if (wish === "none") continue;
      const { index: at, 0: text } = match;
      rest = rest.slice(0, at) + "\u0001".repeat(text.length) + rest.slice(at + text.length);
      const isRefused = refused.test(plain.slice(0, at));
      found.push({ at, length: text.trimEnd().length, wish: isRefused ? null : wish, isVague });
    }
  }
  return found.sort((one, other) => one.at - other.at);
}

function asLed(lead: string | undefined, month: Month): StartWish | null {
  const words = lead?.replace(/\s+/g, " ") ?? "";
  if (said.by.includes(words)) return { from: null, until: month };
  if (said.upTo.includes(words)) return null;
  return { from: month, until: said.onward.includes(words) ? null : month };
}

/** From a month to the next one of a name. */
function between(from: Month, last: number): StartWish {
  const [year, first] = [Number(from.slice(0, 4)), Number(from.slice(5))];
  return { from, until: monthText(last < first ? year + 1 : year, last) };
}

const wholeYear = (year: number) => ({ from: monthText(year, 1), until: monthText(year, 12) });

function isDate(day: string | undefined, month: string | undefined) {
  const [d, m] = [Number(day), Number(month)];
  return d >= 1 && d <= 31 && m >= 1 && m <= 12;
}
