import type { ClockStep } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";

/** As calendars print them, so that the library of the board is checked and not repeated. */
const german = ["01-01", "05-01", "10-03", "10-31", "12-25", "12-26"];
const polish = ["01-01", "01-06", "05-01", "05-03", "08-15", "11-01", "11-11", "12-24", "12-25", "12-26"];
const czech = "01-01 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26".split(" ");
const moving = {
  "DE-SN": ["2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17", "2027-11-17"],
  "DE-BB": ["2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"],
  PL: ["2027-03-29", "2027-05-27"],
  CZ: ["2027-03-26", "2027-03-29"],
};
const movingNext = {
  "DE-SN": ["2028-04-14", "2028-04-17", "2028-05-25", "2028-06-05", "2028-11-22"],
  "DE-BB": ["2028-04-14", "2028-04-17", "2028-05-25", "2028-06-05"],
  PL: ["2028-04-17", "2028-06-15"],
  CZ: ["2028-04-14", "2028-04-17"],
};

export type Area = keyof typeof moving;
const fixed = { "DE-SN": german, "DE-BB": german, PL: polish, CZ: czech } as const;

export type Closed = { from: Day; until: Day };
type Clock = { clockFrom: Day; answerBy: Day };
type Place = { area: Area; closed: readonly Closed[] };

export function isWorking(day: Day, { area, closed }: Place) {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || fixed[area].includes(day.slice(5))) return false;
  if (moving[area].includes(day) || movingNext[area].includes(day)) return false;
  return !closed.some(({ from, until }) => from <= day && day <= until);
}

const known = new Map<string, Day[]>();

/** The working days after a day, the first one first. */
function workingDays(from: Day, place: Place) {
  const key = JSON.stringify([from, place]);
  let days = known.get(key);
  if (!days) {
    days = [];
    for (let day = daysAfter(from, 1); days.length < 90; day = daysAfter(day, 1)) {
      if (isWorking(day, place)) days.push(day);
    }
    known.set(key, days);
  }
  return days;
}

/**
 * What the issue promises, counted in working days since the turn began: half time, two days before, the day, two after,
 * a week after, five before the office may close (20, and never before everybody was warned), and the end (30, likewise).
 */
export function stepDays({ clockFrom, answerBy }: Clock, place: Place): [ClockStep, Day][] {
  const days = workingDays(clockFrom, place);
  const on = (ordinal: number) => days[ordinal - 1] ?? "9999-12-31";
  const promised = days.findLastIndex((day) => day <= answerBy) + 1;
  const soon = promised - 2 + (isWorking(answerBy, place) ? 0 : 1);
  const mayClose = Math.max(20, promised + 10);
  const early: [ClockStep, Day][] = [
    ["half", on(Math.ceil(promised / 2))],
    ["soon", on(soon)],
  ];
  return [
    ...(promised >= 5 ? early : []),
    ["today", answerBy],
    ["late", on(promised + 2)],
    ["escalated", on(promised + 5)],
    ["announced", on(mayClose - 5)],
    ["closed", on(Math.max(30, mayClose + 10))],
  ];
}

/** The step of this morning, and the day on which it was due. */
export function expectedStep(clock: Clock, place: Place, { today, sent }: { today: Day; sent: Map<string, Day> }) {
  const [step, day] = stepDays(clock, place).findLast(([, due]) => due <= today) ?? [];
  if (!step || !day || sent.has(step)) return null;
  if (step !== "closed") return { step, day };
  const announced = sent.get("announced");
  if (announced === undefined) return { step: "announced" as const, day };
  const fair = workingDays(announced, place)[4] ?? today;
  return fair <= today ? { step, day: fair > day ? fair : day } : null;
}
