import type { ShiftTime } from "../shift-times.ts";

/** A training says its hours as a usual day. */
export function timesWithUsualDay(
  times: readonly ShiftTime[],
  { dayFrom, dayUntil }: { dayFrom: string | null; dayUntil: string | null },
): ShiftTime[] {
  if (dayFrom === null || dayUntil === null) return [...times];
  return [{ part: "day", begins: dayFrom, ends: dayUntil }, ...times.filter(({ part }) => part !== "day")];
}
