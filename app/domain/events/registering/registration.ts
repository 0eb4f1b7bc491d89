// A face of this room: other nouns may import it.

import type { Day, Instant } from "#db/schema.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { hour } from "#app/platform/durations.ts";
import type { EventTime } from "../event-times.ts";

export const mostPersons = 5;
export const noteLimit = 300;

/** A place is kept so long for whoever has not confirmed yet. */
export const heldHours = 2;
export const daysOfLink = 2;

/** After the last day of the event nobody needs to know any more who was there. */
export const keptDays = 14;

export const heldUntil = (now: Date): Instant => new Date(now.getTime() + heldHours * hour).toISOString();

/** The last day on which a registration is kept. */
export function keptUntil({ times, cancelledAt }: { times: readonly EventTime[]; cancelledAt: Instant | null }): Day {
  const over = [times.at(-1)?.day, cancelledAt && dayOf(new Date(cancelledAt))].filter(
    (day) => typeof day === "string",
  );
  return daysAfter(over.sort()[0] ?? "1970-01-01", keptDays);
}
