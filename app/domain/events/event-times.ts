import type { Day } from "#db/schema.ts";
import type { TimeOfDay } from "#app/platform/typed/read-time.ts";

/** As the clocks of the board show it; without a time, the whole day. */
export type EventTime = { day: Day; starts: TimeOfDay | null; ends: TimeOfDay | null };

export const inOrderOfTime = (a: EventTime, b: EventTime) =>
  a.day.localeCompare(b.day) || (a.starts ?? "").localeCompare(b.starts ?? "");

/** What has begun today is not over before the day is: pages for everybody know the day, not the hour. */
export function comingTimes<Time extends EventTime>(times: readonly Time[], today: Day): Time[] {
  return times.filter(({ day }) => day >= today);
}

export function isPast({ times }: { times: readonly EventTime[] }, today: Day) {
  return comingTimes(times, today).length === 0;
}
