import type { ClockStep } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { type IsHoliday, workingDaysAfter, workingDaysBetween } from "#app/domain/calendar/working-days.ts";
import type { Spans } from "./spans.ts";

export type RunningClock = { clockFrom: Day; answerBy: Day };

type Place = { spans: Spans; isHoliday: IsHoliday };

/** A span of fewer weekdays than this has no half time, and nobody is told two days before it ends. */
const longEnough = 5;

/** On which day each step of a clock is due. A step that would come before the one ahead of it is left out. */
export function stepsOfClock({ clockFrom, answerBy }: RunningClock, { spans, isHoliday }: Place): [ClockStep, Day][] {
  const after = (day: Day, count: number) => workingDaysAfter(day, count, isHoliday);
  const span = workingDaysBetween(clockFrom, answerBy, isHoliday);
  /** What was promised before the company announced its holidays may lie in them, with few or no working days ahead of it. */
  const soon = latest(clockFrom, after(answerBy, -2));
  const half = after(clockFrom, Math.ceil(span / 2));
  const escalated = after(answerBy, spans.escalateAfter);
  const mayClose = latest(after(clockFrom, spans.officeMayClose), after(escalated, spans.announceBefore));
  const { boardCloses } = spans;
  const closed: [ClockStep, Day][] =
    boardCloses === null
      ? []
      : [["closed", latest(after(clockFrom, boardCloses), after(mayClose, boardCloses - spans.officeMayClose))]];
  const early: [ClockStep, Day][] = [
    ["half", half < soon ? half : soon],
    ["soon", soon],
  ];
  return [
    ...(workingDaysBetween(clockFrom, answerBy, () => false) >= longEnough ? early : []),
    ["today", answerBy],
    ["late", after(answerBy, 2)],
    ["escalated", escalated],
    ["announced", after(mayClose, -spans.announceBefore)],
    ...closed,
  ];
}

type Sent = ReadonlyMap<ClockStep, Day>;

/** What has been done about a clock. `told`: from which day it may be closed, as the company was told. */
type Done = { today: Day; sent: Sent; told?: Day | null };

/**
 * What is due of a clock today and has not been done: the last step whose day has come. Steps that were slept through
 * are left out, and so are those before one that was taken: holidays announced or called off since move days. But for one: nothing is closed that was not announced, and the company has its days after the
 * announcement, however late that came.
 */
export function dueStep(clock: RunningClock, place: Place & Done): ClockStep | null {
  const { today, sent } = place;
  const steps = stepsOfClock(clock, place);
  const at = steps.findLastIndex(([, day]) => day <= today);
  const [step] = steps[at] ?? [];
  if (!step || steps.slice(at).some(([one]) => sent.has(one))) return null;
  if (step !== "closed") return step;
  if (!sent.has("announced")) return "announced";
  return today >= mayCloseFrom(clock, place) ? "closed" : null;
}

/**
 * From which day it may be closed for the company: the announcement has its days, and one that is still to come is not
 * past. What it was told stays true when the spans change.
 */
export function mayCloseFrom(clock: RunningClock, { today, sent, told, ...place }: Place & Done): Day {
  const planned = new Map(stepsOfClock(clock, place)).get("announced") ?? clock.answerBy;
  const announced = sent.get("announced") ?? latest(planned, today);
  const from = workingDaysAfter(announced, place.spans.announceBefore, place.isHoliday);
  return told ? latest(from, told) : from;
}

function latest(...days: Day[]): Day {
  return days.reduce((last, day) => (day > last ? day : last));
}
