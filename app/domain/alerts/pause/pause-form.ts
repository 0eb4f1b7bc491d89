import { z } from "zod";
import type { Day } from "#db/schema.ts";
import { monthsAfter } from "#app/platform/days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs } from "#app/platform/typed/reading.ts";

export const PauseForm = z.object({ until: readAs(readDay).optional() });

/** Whoever wants to rest longer than a year would be asked meanwhile whether they still want it. */
const longestMonths = 12;

export function problemOfPause(until: Day | null, today: Day): FieldError | null {
  if (until === null) return null;
  if (until < today) return { key: "alert:errors.pausePast", values: {} };
  return until > monthsAfter(today, longestMonths) ? { key: "alert:errors.pauseLong", values: {} } : null;
}
