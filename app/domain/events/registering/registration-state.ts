import type { Instant } from "#db/schema.ts";
import type { EventTime } from "../event-times.ts";
import type { EventView } from "../event-view.ts";
import { beginningOf, closingOf, type RegistrationRule } from "../registration-rule.ts";
import { fitsIn } from "./moving-up.ts";

type Asked = Pick<EventView, "status" | "registration"> & { times: readonly EventTime[] };

/** Whether somebody may still register, as far as the clock and the organisers say. */
export function isRegistering(event: Asked, now: Date): event is Asked & { registration: RegistrationRule } {
  const { status, times, registration } = event;
  return status === "published" && registration !== null && now.toISOString() < closingOf({ times, registration });
}

/** Nothing about who comes changes any more. */
export function hasBegun(event: { times: readonly EventTime[] }, now: Date) {
  return beginningOf(event) <= now.toISOString();
}

export type Chance = "place" | "waiting" | "full";

/** What a party of this size would get. */
export function chanceOf(free: number | null, persons: number, waitingList: boolean): Chance {
  if (fitsIn(free, persons)) return "place";
  return waitingList ? "waiting" : "full";
}

export type OwnState = "open" | "expired" | "placed" | "waiting";

type Timed = { confirmed_at: Instant | null; placed_at: Instant | null; confirm_by: Instant };

export function ownStateOf({ confirmed_at, placed_at, confirm_by }: Timed, now: Date): OwnState {
  if (placed_at) return "placed";
  if (confirmed_at) return "waiting";
  return confirm_by < now.toISOString() ? "expired" : "open";
}
