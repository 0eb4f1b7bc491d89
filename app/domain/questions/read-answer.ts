import type { QuestionUnit } from "#db/question-codes.ts";
import { readNumber } from "#app/platform/typed/number.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { type Reading, refused, understood } from "#app/platform/typed/reading.ts";
import { type Answerable, longestAnswer } from "./question.ts";

type Range = { min: number; max: number; /** Where halves make sense. */ parts?: true };

const ranges: Record<QuestionUnit, Range> = {
  hours_week: { min: 1, max: 60, parts: true },
  days_week: { min: 0, max: 7, parts: true },
  weekends_month: { min: 0, max: 5 },
  nights_month: { min: 0, max: 31 },
  weeks: { min: 1, max: 52 },
  semester: { min: 1, max: 30 },
  kilometres: { min: 0, max: 1000 },
  people: { min: 0, max: 100_000 },
};

/** What people write before a number ("about", "up to") and behind it (what they count), in three languages. */
const before =
  /^(ca\.?|circa|cca|etwa|rund|ungefähr|bis zu|bis|höchstens|max\.?|maximal|około|ok\.?|do|najwyżej|asi|zhruba|až|nejvýš)\s+(?=\d)/iu;
const behind: Record<QuestionUnit, RegExp> = {
  hours_week: /(?<=\d)\s*(h|std\.?|stunden?|godz\.?|godzin[ay]?|hod\.?|hodin[ay]?)(\s*\/?\s*\p{L}+\.?){0,3}$/iu,
  days_week: /(?<=\d)\s*(tag(en?)?|dni|dnia|dzień|den|dny|dnů|dní|dne|x)$/iu,
  weekends_month: /(?<=\d)\s*(wochenenden?|weekend(y|ów|u)?|víkend(y|ů|u)?|x)$/iu,
  nights_month: /(?<=\d)\s*(nächten?|nacht|noce?|nocy|nocí|x)$/iu,
  weeks: /(?<=\d)\s*(wochen?|tydzień|tygodni(e|a)?|tyg\.?|týden|týdny|týdnů|týdne)$/iu,
  semester: /(?<=\d)\s*\.?\s*(semester|semestr(ze|u)?|sem\.?)?$/iu,
  kilometres: /(?<=\d)\s*(km|kilometern?|kilometr(y|ów|ů|u|a)?)$/iu,
  people: /(?<=\d)\s*(gästen?|personen|leuten?|menschen|gości|osób|osoby|ludzi|hostů|hosty|osob|lidí)$/iu,
};

/** A typed or chosen answer as it is stored: a code, a plain number, a day, or the words themselves. */
export function readAnswer({ kind, unit, options }: Answerable, typed: string): Reading<string> {
  if (kind === "yes_no") return chosen(["yes", "no"], typed);
  if (kind === "choice")
    return chosen(
      options.flatMap(({ code, retired }) => (retired ? [] : [code])),
      typed,
    );
  if (kind === "date") return readAnsweredDay(typed);
  if (kind === "number" && unit) return readCount(unit, typed);
  return typed.length <= longestAnswer ? understood(typed) : refused("errors.tooLong", { limit: longestAnswer });
}

const chosen = (codes: string[], typed: string) =>
  codes.includes(typed) ? understood(typed) : refused("errors.choose");

function readCount(unit: QuestionUnit, typed: string): Reading<string> {
  const { min, max, parts } = ranges[unit];
  const number = readNumber(typed.normalize("NFKC").trim().replace(before, "").replace(behind[unit], ""));
  if (Number.isNaN(number)) return refused("errors.notANumber");
  if (number < min) return refused("errors.tooSmall", { limit: min });
  if (number > max) return refused("errors.tooLarge", { limit: max });
  if (!parts && !Number.isInteger(number)) return refused("question:errors.whole");
  return understood(String(Math.round(number * 100) / 100));
}

/** Nothing asked lies further away than a working life. */
function readAnsweredDay(typed: string): Reading<string> {
  const day = readDay(typed);
  if (!day.ok) return day;
  return day.value >= "1950-01-01" && day.value <= "2099-12-31" ? day : refused("errors.date");
}
