import type { Day, Instant } from "#db/schema.ts";
import { dayOf } from "#app/platform/days.ts";

type Pause = { paused_at: Instant | null; paused_until: Day | null };

/** The last day of a pause belongs to it; one without a last day ends when its owner says so. */
export function isResting({ paused_at, paused_until }: Pause, now: Date) {
  return paused_at !== null && (paused_until === null || dayOf(now) <= paused_until);
}
