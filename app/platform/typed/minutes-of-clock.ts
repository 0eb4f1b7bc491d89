import type { TimeOfDay } from "./read-time.ts";

/** How many minutes of the day have gone by then. */
export function minutesOfClock(time: TimeOfDay) {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}
