import ICAL from "ical.js";
import { isDay } from "#app/platform/days.ts";
import type { CalendarBlock } from "./calendar-blocks.ts";
import { CalendarError } from "./calendar-error.ts";
import type { CalendarLine } from "./calendar-lines.ts";
import type { CalendarZone } from "./calendar-zones.ts";

type ZoneNamed = (name: string | null) => CalendarZone | undefined;

/** When something is: a whole day, or a time as the clocks of a zone show it. */
export type Stamp = { day: string; time: string | null; zone: CalendarZone };

const read = new Set(
  "UID SUMMARY DESCRIPTION LOCATION URL STATUS DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID SEQUENCE".split(
    " ",
  ),
);
const longestShown = 80;

/** The lines of an event that say something to us, by name. Nothing is read before it is asked for. */
export function calendarProperties({ lines }: CalendarBlock) {
  const named = new Map<string, CalendarLine[]>();
  for (const line of lines) {
    const name = /^[A-Za-z-]{1,20}(?=[;:])/.exec(line.text)?.[0].toUpperCase() ?? "";
    const before = named.get(name);
    if (before) before.push(line);
    else if (read.has(name)) named.set(name, [line]);
  }
  return named;
}

export type CalendarProperties = ReturnType<typeof calendarProperties>;

/** The first property of that name as the library reads it; null where there is none. */
export function propertyOf(properties: CalendarProperties, name: string): ReadProperty | null {
  const [first] = properties.get(name) ?? [];
  return first ? readLine(first) : null;
}

export const propertiesOf = (properties: CalendarProperties, name: string) =>
  (properties.get(name) ?? []).map(readLine);

export type ReadProperty = { line: number; text: string; zone: string | null; values: unknown[] };

/** The library reads a value only when it is asked for, and throws then. */
function readLine({ line, text, tooLong }: CalendarLine): ReadProperty {
  if (tooLong) throw new CalendarError({ line, reason: "lineTooLong", what: shown(text) });
  try {
    const property = ICAL.Property.fromString(text);
    const zone = property.getFirstParameter("tzid") as unknown;
    return { line, text, zone: typeof zone === "string" && zone !== "" ? zone : null, values: property.getValues() };
  } catch {
    throw new CalendarError({ line, reason: "line", what: shown(text) });
  }
}

export const shown = (text: string) =>
  (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text).toWellFormed();

/** A text that stands alone; null where it says nothing. */
export function textOf(properties: CalendarProperties, name: string) {
  const value = propertyOf(properties, name)?.values[0];
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** All that a property of dates says. */
export function stampsOf({ line, text, zone: named, values }: ReadProperty, zones: ZoneNamed): Stamp[] {
  return values.map((value) => {
    const time = value instanceof ICAL.Period ? value.start : value;
    if (!(time instanceof ICAL.Time)) throw new CalendarError({ line, reason: "line", what: shown(text) });
    const [day = "", clock = ""] = time.toString().split("T");
    if (!isDay(day)) throw new CalendarError({ line, reason: "line", what: shown(text) });
    const name = clock.endsWith("Z") ? "UTC" : named;
    const zone = zones(name);
    if (!zone) throw new CalendarError({ line, reason: "zone", what: shown(name ?? "") });
    return { day, time: time.isDate ? null : clock.slice(0, 5), zone };
  });
}

export const instantOfStamp = ({ day, time, zone }: Stamp) => zone.instantOf({ day, time: time ?? "00:00" });
/** What it is compared by: a whole day is no time of it. */
export const keyOfStamp = (stamp: Stamp) => (stamp.time === null ? stamp.day : String(instantOfStamp(stamp)));
