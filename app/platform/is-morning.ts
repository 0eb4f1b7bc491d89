import { hourOf } from "./days.ts";

const morningHour = 7;

/** From seven o'clock on. */
export function isMorning(now: Date) {
  return hourOf(now) >= morningHour;
}
