import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Day } from "#db/schema.ts";
import type { Config } from "../config.server.ts";
import { daysAfter, timeZone } from "../days.ts";
import { instantAt } from "../zoned-time.ts";

export type CalendarEntry = {
  /** The same in every version of it. */
  name: string;
  firstDay: Day;
  /** Null where it is one day. */
  lastDay: Day | null;
  /** HH:MM; null where it takes the whole day, or nobody said. */
  from: string | null;
  until: string | null;
  standing: "sure" | "maybe" | "off";
  summary: string;
  location: string | null;
  description: string;
};

type Written = {
  entries: readonly CalendarEntry[];
  /** What the program that wrote them is called, behind the board's name. */
  product: string;
  config: Pick<Config, "origin" | "board">;
  now: Date;
};

/**
 * RFC 5545 in UTC, so that no calendar needs to know our clocks. Whatever is written later counts: its sequence is higher.
 * Where nothing stands any more, it takes all of it out of the calendar.
 */
export function writeEntries({ entries, product, config, now }: Written) {
  const over = entries.every(({ standing }) => standing === "off");
  const calendar = ical({
    prodId: { company: config.board.name, product },
    method: over ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    const { name, standing, summary, location, description } = entry;
    calendar.createEvent({
      ...spanOf(entry),
      id: `${name}@${new URL(config.origin).hostname}`,
      sequence: sequenceAt(now),
      stamp: now,
      status: statusOf[standing],
      ...{ summary, location, description },
    });
  }
  // RFC 5545 ends every line, the last one too.
  return `${calendar.toString()}\r\n`;
}

const statusOf = {
  sure: ICalEventStatus.CONFIRMED,
  maybe: ICalEventStatus.TENTATIVE,
  off: ICalEventStatus.CANCELLED,
} as const;

const begin = Date.UTC(2026, 0);

/** Seconds since a day that is past: higher each time, and small enough for the 31 bits that calendars have for it. */
export const sequenceAt = (instant: Date) => Math.floor((instant.getTime() - begin) / 1000);

function spanOf({ firstDay, lastDay, from, until }: CalendarEntry) {
  if (from === null || lastDay !== null) {
    const after = daysAfter(lastDay ?? firstDay, 1);
    return { allDay: true, start: midnight(firstDay), end: midnight(after), timezone: "UTC" };
  }
  const at = (time: string) => instantAt({ day: firstDay, time, timeZone }) ?? new Date(`${firstDay}T${time}:00Z`);
  return { start: at(from), end: until === null ? null : at(until) };
}

const midnight = (day: Day) => new Date(`${day}T00:00:00Z`);
