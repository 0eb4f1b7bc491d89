import type { Day } from "#db/schema.ts";
import { daysBetween } from "#app/platform/days.ts";

/** Publishers bring out the next one weeks before; from here on somebody should look for it. */
const soon = 21;

export type TimetableState = "later" | "runs" | "endsSoon" | "ended";

export function timetableState({ firstDay, lastDay }: { firstDay: Day; lastDay: Day }, today: Day): TimetableState {
  if (lastDay < today) return "ended";
  if (firstDay > today) return "later";
  return daysBetween(today, lastDay) <= soon ? "endsSoon" : "runs";
}
