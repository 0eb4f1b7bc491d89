import type { Instant } from "#db/schema.ts";
import { timeZone } from "#app/platform/days.ts";
import { instantAt } from "#app/platform/zoned-time.ts";
import type { EventTime } from "./event-times.ts";

/** How an event asks who comes. */
export type RegistrationRule = {
  /** Null: as many as want to. */
  places: number | null;
  waitingList: boolean;
  /** Null: when it begins. */
  closesAt: Instant | null;
  asksNote: boolean;
};

/** What lasts the whole day begins with it. */
export function beginningOf({ times: [first] }: { times: readonly EventTime[] }): Instant {
  const { day, starts } = first ?? { day: "1970-01-01", starts: null };
  return (instantAt({ day, time: starts ?? "00:00", timeZone }) ?? new Date(`${day}T00:00:00Z`)).toISOString();
}

/** From this moment on nobody registers any more. */
export function closingOf(event: { times: readonly EventTime[]; registration: RegistrationRule }): Instant {
  return event.registration.closesAt ?? beginningOf(event);
}
