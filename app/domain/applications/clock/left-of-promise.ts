// A face of this room: other nouns may import it.
import type { Day } from "#db/schema.ts";
import { type IsHoliday, workingDaysBetween } from "#app/domain/calendar/working-days.ts";

/** How a promised day stands. Whoever looks, company or office, counts the days on which somebody works at that place. */
export type LeftOfPromise = {
  day: Day;
  state: "ahead" | "today" | "over";
  /** Until that day or since it: none over a weekend, though the day itself has gone by. */
  workingDays: number;
};

export function leftOfPromise(day: Day, { today, isHoliday }: { today: Day; isHoliday: IsHoliday }): LeftOfPromise {
  const state = day === today ? "today" : day > today ? "ahead" : "over";
  return { day, state, workingDays: Math.abs(workingDaysBetween(today, day, isHoliday)) };
}
