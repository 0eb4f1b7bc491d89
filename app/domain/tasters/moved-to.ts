import type { Day } from "#db/schema.ts";
import { daysAfter, daysBetween } from "#app/platform/days.ts";
import type { TasterDays } from "./taster.ts";

/** As long as it was, from another day on. */
export function movedTo({ firstDay, lastDay }: TasterDays, day: Day): TasterDays {
  return { firstDay: day, lastDay: lastDay === null ? null : daysAfter(day, daysBetween(firstDay, lastDay)) };
}
