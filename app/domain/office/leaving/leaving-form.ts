import { z } from "zod";
import type { Day } from "#db/schema.ts";
import { monthsAfter } from "#app/platform/days.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs } from "#app/platform/typed/reading.ts";

export const LeavingForm = z.object({ lastDay: readAs(readDay) });

const farthestMonths = 18;

/** A membership ends today at the earliest; who gives notice does it for the end of a year, seldom of the next. */
export function lastDayProblem(lastDay: Day, today: Day): "past" | "tooFar" | null {
  if (lastDay < today) return "past";
  return lastDay > monthsAfter(today, farthestMonths) ? "tooFar" : null;
}
