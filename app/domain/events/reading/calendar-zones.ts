import ICAL from "ical.js";
import { timeZone } from "#app/platform/days.ts";
import { instantAt, shownIn } from "#app/platform/zoned-time.ts";
import type { CalendarBlock } from "./calendar-blocks.ts";

/** What a calendar and a clock show. */
export type Shown = { day: string; time: string };
/** Instants in milliseconds since 1970. */
export type CalendarZone = { instantOf: (shown: Shown) => number; shownAt: (instant: number) => Shown };

const utc: CalendarZone = {
  instantOf: ({ day, time }) => Date.parse(`${day}T${time}:00Z`),
  shownAt: (instant) => {
    const [day = "", time = ""] = new Date(instant).toISOString().split("T");
    return { day, time: time.slice(0, 5) };
  },
};

/**
 * The zone that a time names: one of the world's by its name, wherever it stands in ("/example.org/Europe/Berlin"), else as
 * the calendar itself describes it ("W. Europe Standard Time"); without a name, that of the board. Undefined: nobody knows.
 */
export function calendarZones(blocks: readonly CalendarBlock[]) {
  const own = new Map(
    blocks.flatMap((block) => {
      const id = block.lines.map(({ text }) => /^TZID(?:;[^:]*)?:(.*)$/i.exec(text)?.[1]?.trim()).find(Boolean);
      return id ? [[id, block] as const] : [];
    }),
  );
  const known = new Map<string, CalendarZone | undefined>([["UTC", utc]]);
  return (name: string | null): CalendarZone | undefined => {
    const wanted = name ?? timeZone;
    if (!known.has(wanted)) known.set(wanted, ofTheWorld(wanted) ?? described(own.get(wanted)));
    return known.get(wanted);
  };
}

function ofTheWorld(name: string): CalendarZone | undefined {
  const parts = name.split("/").filter(Boolean);
  const place = [parts, parts.slice(-3), parts.slice(-2)].map((some) => some.join("/")).find(isZone);
  if (place === undefined) return undefined;
  return {
    /** In the hour that clocks skip, it begins when they have skipped it. */
    instantOf: ({ day, time }) => {
      const at = (shown: string) => instantAt({ day, time: shown, timeZone: place })?.getTime();
      return at(time) ?? at(anHourLater(time)) ?? utc.instantOf({ day, time });
    },
    shownAt: (instant) => shownIn(place, new Date(instant)),
  };
}

function isZone(name: string) {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const anHourLater = (time: string) => `${String((Number(time.slice(0, 2)) + 1) % 24).padStart(2, "0")}${time.slice(2)}`;

function described(block: CalendarBlock | undefined): CalendarZone | undefined {
  if (!block) return undefined;
  try {
    const lines = ["BEGIN:VTIMEZONE", ...block.lines.map(({ text }) => text), "END:VTIMEZONE"];
    const component = new ICAL.Component(ICAL.parse(lines.join("\r\n")) as unknown[]);
    if (component.getAllSubcomponents().length === 0) return undefined;
    const zone = new ICAL.Timezone(component);
    return {
      instantOf: ({ day, time }) => timeOf({ day, time }, zone).toUnixTime() * 1000,
      shownAt: (instant) => {
        const shown = ICAL.Time.fromJSDate(new Date(instant), true).convertToZone(zone).toString();
        return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
      },
    };
  } catch {
    return undefined;
  }
}

function timeOf({ day, time }: Shown, zone: ICAL.Timezone) {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return new ICAL.Time({ year, month, day: date, hour, minute, second: 0, isDate: false }, zone);
}
