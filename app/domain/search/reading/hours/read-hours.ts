import { parseCondition } from "../../condition.ts";
import type { Phrase } from "../condition-words.ts";
import * as said from "./hour-words.ts";

type Groups = Partial<Record<string, string>>;

const mostWords = 9;
const fullWeek = 35;
const fullDay = 7;
/** "Opieka 24h": around the clock. */
const allDay = 24;
const usualBegin = 7;
const [noon, schoolsEnd, evening, lateEvening, midnight] = [12, 14, 18, 20, 24];

const clock = (name: string) => String.raw`(?<${name}>${said.spokenNumber})(?: (?:00|15|30|45))?`;
const count = String.raw`(?<count>${said.spokenNumber})(?: (?:(?:bis|do|az|az do|oder|lub|nebo) )?\d{1,2})?`;
const afternoon = `(?: (?<pm>${said.afterNoon}))?`;

/** Behind a number these count something else: "ab 16 Jahren". */
const counted = "jahr|lat|let|km|tag|dn|woch|tyg|tyd|monat|mies|mes|eur|zl|kc|tys|tis|osob|lid|leut|person|kg|proc|min";
const first = (inside: string) => new RegExp(`^(?:${said.about} )*(?:${inside})(?= |$)(?! (?:${counted}))`);

/** What is said at the beginning of a text, and the code of what is meant; null where the board can look for no such thing. */
const patterns: readonly (readonly [RegExp, (groups: Groups) => string | null])[] = [
  [
    first(`${count} ?${said.hours}(?: (?:(?<week>${said.everyWeek})|(?<day>${said.everyDay})))?`),
    ({ count, week, day }) => ofHours(said.numberOf(count), week ? "week" : day ? "day" : null),
  ],
  [
    first(`(?<count>${said.spokenNumber}) ${said.days} (?:${said.everyWeek}|${said.toWork})|(?<short>[34]) ?tagewoche`),
    ({ count, short }) => ofDays(said.numberOf(count ?? short)),
  ],
  [
    first(
      `${said.between} ${clock("from")}(?: ${said.oClock})? ${said.to} ${clock("until")}(?: ${said.oClock})?${afternoon}`,
    ),
    ({ from, until, pm }) => ofSpan(said.numberOf(from), hourOf(until, pm)),
  ],
  [
    first(`${clock("from")} (?:${said.to} )?${clock("until")} ${said.oClock}`),
    ({ from, until }) => ofSpan(said.numberOf(from), said.numberOf(until)),
  ],
  [first(String.raw`[2-9]\d ${said.percent} ${said.ofFullTime}`), () => "hours:part"],
  [first(`${said.until} ${said.noon}`), () => "with:mornings"],
  [first(`(?:${said.from}|${said.after}) ${said.noon}`), () => "shift:late"],
  [
    first(
      String.raw`(?:${said.at} )?${clock("until")}(?: ${said.oClock})?${afternoon} ${said.ended}|${said.toEnd} (?:\w+ )?${said.at} ${clock("end")}(?: ${said.oClock})?`,
    ),
    ({ until, end, pm }) => ofSpan(usualBegin, afterMorning(hourOf(until ?? end, pm))),
  ],
  [
    first(`${said.until} ${clock("until")}(?: (?<unit>${said.oClock}))?${afternoon}`),
    ({ until, unit, pm }) => (isHour(until, unit ?? pm) ? ofSpan(usualBegin, hourOf(until, pm)) : null),
  ],
  [
    first(`(?:${said.from}|(?<after>${said.after})) ${clock("from")}(?: (?<unit>${said.oClock}))?${afternoon}`),
    ({ from, after, unit, pm }) => ((unit ?? pm ?? after) ? ofBegin(hourOf(from, pm)) : null),
  ],
];

/** "20 Std die Woche", "4 dni w tygodniu", "do dvou odpoledne": how many of the words say it, and what it means here. */
export function readHours(words: readonly string[]): { length: number; phrase: Phrase } | null {
  const text = words.slice(0, mostWords).join(" ");
  for (const [pattern, codeOf] of patterns) {
    const match = pattern.exec(text);
    const condition = match && parseCondition(codeOf(match.groups ?? {}) ?? "");
    if (condition) return { length: match[0].split(" ").length, phrase: { any: [condition], none: [] } };
  }
  return null;
}

function ofHours(hours: number, every: "week" | "day" | null) {
  if (every === "day") return hours < fullDay ? "hours:part" : null;
  if (every === null && hours === allDay) return null;
  const isWeek = every === "week" || hours > 12;
  if (!isWeek) return hours > 2 && hours < fullDay ? "hours:part" : null;
  return hours < fullWeek ? "hours:part" : "hours:full";
}

function ofDays(days: number) {
  if (days === 4) return "with:four_day_week";
  return days < 4 ? "hours:part" : null;
}

function ofSpan(from: number, until: number) {
  if (Math.max(from, until) > midnight) return null;
  if (until <= from) return from >= evening ? "shift:night" : null;
  if (from > noon) return ofBegin(from);
  if (from <= 6 && until - from >= fullDay && until <= 15) return "shift:early";
  if (until < 11 || until > evening) return null;
  return until <= schoolsEnd ? "with:mornings" : "shift:day";
}

function ofBegin(from: number) {
  if (from > midnight) return null;
  if (from >= lateEvening) return "shift:night";
  return from > noon ? "shift:late" : null;
}

const hourOf = (text: string | undefined, pm?: string) =>
  said.numberOf(text) + (pm && said.numberOf(text) < noon ? noon : 0);

/** Who is done at two does not mean the night. */
const afterMorning = (hour: number) => (hour < usualBegin ? hour + noon : hour);

/** A bare number is an hour only where it can be little else. */
const isHour = (text: string | undefined, unit?: string) =>
  unit !== undefined || (said.numberOf(text) >= noon && said.numberOf(text) <= 18);
