import type { Instant } from "#db/schema.ts";
import { minute } from "#app/platform/durations.ts";

/** So long an answer stays here before it leaves, and can be taken back. */
export const heldMinutes = 10;

export function leavesAtFrom(now: Date) {
  return new Date(now.getTime() + heldMinutes * minute);
}

type Held = { leavesAt: Instant; takenBackAt: Instant | null };

export type WayOfAnswer = { state: "held"; minutes: number } | { state: "left" } | { state: "takenBack" };

/** Where an answer is now; what has less than a minute left still has one. */
export function wayOf({ leavesAt, takenBackAt }: Held, now: Date): WayOfAnswer {
  if (takenBackAt !== null) return { state: "takenBack" };
  const left = Date.parse(leavesAt) - now.getTime();
  return left > 0 ? { state: "held", minutes: Math.ceil(left / minute) } : { state: "left" };
}
