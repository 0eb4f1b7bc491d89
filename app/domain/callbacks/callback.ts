import type { CallbackState, DayPart } from "#db/callbacks/callback-codes.ts";
import type { Day } from "#db/schema.ts";
import { type IsHoliday, workingDaysAfter } from "#app/domain/calendar/working-days.ts";
import { daysAfter } from "#app/platform/days.ts";

/** A time in which somebody can be called. */
export type CallTime = { day: Day; part: DayPart };

/** HH:MM. The evening ends before people eat. */
export const hoursOf: Readonly<Record<DayPart, { from: string; until: string }>> = {
  morning: { from: "08:00", until: "11:00" },
  midday: { from: "11:00", until: "14:00" },
  afternoon: { from: "14:00", until: "17:00" },
  evening: { from: "17:00", until: "19:00" },
};

/** Nobody plans a call farther ahead, and whoever has work looks elsewhere by then. */
export const daysToChoose = 5;

/** Working days after the last time that was asked for or offered, until the board closes kindly. */
export const closesAfter = 3;

/** So long after the end it is still known who wanted to be called. */
export const callbackKeptDays = 14;

export const nameLimit = 100;
export const aboutLimit = 200;

export const waitsForCall = (state: CallbackState) => state === "asked" || state === "unreached";

/** From the next working day on: who asks in the morning cannot know whether somebody reads it today. */
export function daysForCalls(today: Day, isHoliday: IsHoliday): Day[] {
  return Array.from({ length: daysToChoose }, (_, index) => workingDaysAfter(today, index + 1, isHoliday));
}

/** The latest day on which it can still be there: nobody did anything, and the board closed it. */
export function keptWhileOpen(answerBy: Day, isHoliday: IsHoliday): Day {
  return daysAfter(workingDaysAfter(answerBy, closesAfter, isHoliday), callbackKeptDays);
}

/** What is wrong with two times, by the field. */
export function timeProblems(times: { first: CallTime; second: CallTime }, days: readonly Day[]) {
  const { first, second } = times;
  if (!days.includes(first.day)) return { firstDay: { key: "callback:errors.day", values: {} } };
  if (!days.includes(second.day)) return { secondDay: { key: "callback:errors.day", values: {} } };
  const same = first.day === second.day && first.part === second.part;
  return same ? { secondPart: { key: "callback:errors.same", values: {} } } : null;
}
