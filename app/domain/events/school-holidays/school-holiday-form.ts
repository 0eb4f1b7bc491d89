import { z } from "zod";
import type { Day } from "#db/schema.ts";
import { daysBetween } from "#app/platform/days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import type { SchoolHoliday } from "./school-holiday.ts";
import { schoolHolidayKinds } from "./school-holiday-kinds.ts";

const day = readAs(readDay);

/** Where it stands: more is no source but a text. */
export const longestSource = 300;

export const SchoolHolidayForm = z.object({
  area: z.string().min(1).max(60),
  kind: z.enum(schoolHolidayKinds),
  from: day,
  until: day,
  source: z.string().trim().min(1).max(longestSource),
  sourceDay: day,
  seen: z.string().max(40).default(""),
});

export type TypedHoliday = Omit<SchoolHoliday, "id">;
export type HolidayFault = { field: "area" | "from" | "until" | "sourceDay"; error: FieldError };

/** More than the longest summer of a school; what is longer has a slip in one of its days. */
const mostDays = 100;

/** What speaks against an entry before anybody looks at the others. `areas`: those that can be chosen. */
export function holidayFault(
  { area, from, until, sourceDay }: TypedHoliday,
  { areas, today }: { areas: readonly { id: string }[]; today: Day },
): HolidayFault | null {
  const fault = (field: HolidayFault["field"], key: string, values: FieldError["values"] = {}): HolidayFault => ({
    field,
    error: { key, values },
  });
  if (!areas.some(({ id }) => id === area)) return fault("area", "errors.choose");
  if (until < from) return fault("until", "schoolHoliday:error.backwards");
  if (daysBetween(from, until) >= mostDays) return fault("until", "schoolHoliday:error.tooLong", { days: mostDays });
  if (sourceDay > today) return fault("sourceDay", "schoolHoliday:error.sourceDay");
  return null;
}
