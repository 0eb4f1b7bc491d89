import type { TimeOfDay } from "#app/platform/typed/read-time.ts";
import { dayMinutes } from "./connections.ts";

/** "05:40" of minutes before or after any midnight. */
export function clockText(minutes: number): TimeOfDay {
  const ofDay = ((minutes % dayMinutes) + dayMinutes) % dayMinutes;
  return `${String(Math.floor(ofDay / 60)).padStart(2, "0")}:${String(ofDay % 60).padStart(2, "0")}`;
}
