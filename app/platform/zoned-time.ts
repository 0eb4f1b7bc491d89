import type { Day } from "#db/schema.ts";
import { remember } from "./remember.ts";
import type { TimeOfDay } from "./typed/read-time.ts";

const dayLength = 86_400_000;

/**
 * The instant at which the clocks of a zone show this. Null in the hour that they skip in spring; of the hour that they
 * show twice in autumn it is the first.
 */
export function instantAt({ day, time, timeZone }: { day: Day; time: TimeOfDay; timeZone: string }): Date | null {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const found = [-dayLength, dayLength]
    .map((aside) => shown - offsetAt(timeZone, shown + aside))
    .filter((instant) => instant + offsetAt(timeZone, instant) === shown);
  return found.length > 0 ? new Date(Math.min(...found)) : null;
}

/** What the calendar and the clock of a zone show at an instant. */
export function shownIn(timeZone: string, instant: Date): { day: Day; time: TimeOfDay } {
  const [day = "", time = ""] = shownFormat(timeZone).format(instant).split(" ");
  return { day, time: time.slice(0, 5) };
}

/** By how much clocks are ahead of UTC, in milliseconds. */
function offsetAt(timeZone: string, instant: number) {
  const second = Math.floor(instant / 1000) * 1000;
  return Date.parse(`${shownFormat(timeZone).format(second).replace(" ", "T")}Z`) - second;
}

const shownFormat = remember(
  (timeZone: string) => new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short", timeStyle: "medium" }),
);
