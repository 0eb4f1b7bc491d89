import { daysAfter, daysBetween, timeZone } from "#app/platform/days.ts";
import { shownIn } from "#app/platform/zoned-time.ts";
import type { EventTime } from "../event-times.ts";
import { instantOfStamp, type Stamp } from "./calendar-properties.ts";

/** How long it lasts: so many days, or so many milliseconds. */
export type Lasting = { days: number } | { milliseconds: number } | null;

/** So many days one visit can have: what is longer is a season, of which the first days are put down. */
const mostDays = 14;
/** Who dances until then has come the evening before. */
const endOfNight = "06:00";

export function lastingBetween(start: Stamp, end: Stamp | null): Lasting {
  if (!end) return null;
  if (start.time === null || end.time === null) return { days: Math.max(1, daysBetween(start.day, end.day)) };
  return { milliseconds: Math.max(0, instantOfStamp(end) - instantOfStamp(start)) };
}

/** As the clocks of the board show it: a line for each day on which it takes place. */
export function spanOfEvent(start: Stamp, lasting: Lasting): EventTime[] {
  if (start.time === null) {
    const days = lasting && "days" in lasting ? Math.min(lasting.days, mostDays) : 1;
    return Array.from({ length: days }, (_, index) => ({ day: daysAfter(start.day, index), starts: null, ends: null }));
  }
  const began = instantOfStamp(start);
  const first = shownIn(timeZone, new Date(began));
  if (!lasting) return [{ day: first.day, starts: first.time, ends: null }];
  const length = "days" in lasting ? lasting.days * 86_400_000 : lasting.milliseconds;
  const last = shownIn(timeZone, new Date(began + length));
  if (last.day === first.day)
    return [{ day: first.day, starts: first.time, ends: last.time > first.time ? last.time : null }];
  const whole = daysBetween(first.day, last.day) - (last.time <= endOfNight ? 1 : 0);
  const following = Array.from({ length: Math.min(whole, mostDays - 1) }, (_, index) => index + 1);
  return [
    { day: first.day, starts: first.time, ends: null },
    ...following.map((after) => ({ day: daysAfter(first.day, after), starts: null, ends: null })),
  ];
}
