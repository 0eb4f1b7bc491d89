import ICAL from "ical.js";
import { type EventTime, inOrderOfTime } from "../event-times.ts";
import { CalendarError } from "./calendar-error.ts";
import {
  type CalendarProperties,
  keyOfStamp,
  propertyOf,
  type Stamp,
  stampsOf,
  textOf,
} from "./calendar-properties.ts";
import { type Lasting, lastingBetween, spanOfEvent } from "./event-spans.ts";
import { type EventStarts, eventStarts } from "./event-starts.ts";

export type EventBlock = { line: number; properties: CalendarProperties };
type Told = {
  main: EventBlock;
  /** Of single times of it that are otherwise. */
  others: readonly EventBlock[];
};

/** Each day and hour at which an event takes place, in the order of the calendar. */
export function eventTimesOf({ main, others }: Told, asked: EventStarts): EventTime[] {
  const { start, lasting } = beginningOf(main, asked);
  const otherwise = new Map(
    others.flatMap((block) => {
      const instead = propertyOf(block.properties, "RECURRENCE-ID");
      const [stamp] = instead ? stampsOf(instead, asked.zones) : [];
      return stamp ? [[keyOfStamp(stamp), block] as const] : [];
    }),
  );
  const usual = eventStarts(main.properties, { ...asked, start }).filter((stamp) => !otherwise.has(keyOfStamp(stamp)));
  const moved = [...otherwise.values()].flatMap((block) => {
    if (textOf(block.properties, "STATUS")?.trim().toUpperCase() === "CANCELLED") return [];
    const own = beginningOf(block, asked);
    return spanOfEvent(own.start, own.lasting);
  });
  const all = [...usual.flatMap((stamp) => spanOfEvent(stamp, lasting)), ...moved];
  return [...new Map(all.map((time) => [`${time.day} ${time.starts ?? ""}`, time])).values()].sort(inOrderOfTime);
}

function beginningOf({ line, properties }: EventBlock, { zones }: EventStarts): { start: Stamp; lasting: Lasting } {
  const begins = propertyOf(properties, "DTSTART");
  const [start] = begins ? stampsOf(begins, zones) : [];
  if (!start) throw new CalendarError({ line, reason: "noStart", what: "DTSTART" });
  const ends = propertyOf(properties, "DTEND");
  const [end = null] = ends ? stampsOf(ends, zones) : [];
  return { start, lasting: end ? lastingBetween(start, end) : durationOf(properties, start) };
}

function durationOf(properties: CalendarProperties, start: Stamp): Lasting {
  const value = propertyOf(properties, "DURATION")?.values[0];
  if (!(value instanceof ICAL.Duration)) return null;
  const seconds = Math.max(0, value.toSeconds());
  return start.time === null ? { days: Math.max(1, Math.ceil(seconds / 86_400)) } : { milliseconds: seconds * 1000 };
}
