import { z } from "zod";
import type { Day } from "#db/schema.ts";
import { monthsAfter } from "#app/platform/days.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import { contactWays } from "./contact-ways.ts";
import { logKeptMonths } from "./log-kept-months.ts";

export const logTextLimit = 2000;

export const LogNoteForm = z.object({
  way: z.enum(contactWays),
  day: readAs(readDay),
  person: z.string().max(120).optional(),
  text: z.string().min(1).max(logTextLimit),
});

/** What is still to come was no contact yet; what is older than notes are kept would be gone by the next morning. */
export function contactDayProblem(day: Day, today: Day): "future" | "tooOld" | null {
  if (day > today) return "future";
  return day < monthsAfter(today, -logKeptMonths) ? "tooOld" : null;
}
