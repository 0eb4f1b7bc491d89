import type { Day } from "#db/schema.ts";
import { monthsAfter } from "#app/platform/days.ts";
import type { ComingSpan } from "./shared-facts.ts";

/** Seen from a day: what comes nearer moves on by itself. */
export function comingSpan(comesBy: Day, today: Day): ComingSpan {
  if (comesBy <= monthsAfter(today, 3)) return "soon";
  if (comesBy <= monthsAfter(today, 9)) return "half_year";
  return comesBy <= monthsAfter(today, 15) ? "one_year" : "later";
}
