import ICAL from "ical.js";
import { daysAfter, monthsAfter } from "#app/platform/days.ts";
import { CalendarError } from "./calendar-error.ts";
import {
  type CalendarProperties,
  instantOfStamp,
  keyOfStamp,
  propertiesOf,
  propertyOf,
  shown,
  type Stamp,
  stampsOf,
} from "./calendar-properties.ts";
import type { CalendarZone } from "./calendar-zones.ts";
import { endedInTime } from "./ended-in-time.ts";

export type EventStarts = {
  zones: (name: string | null) => CalendarZone | undefined;
  today: string;
  /** Rules that were broken off before: a calendar full of them is not waited for. */
  brokenOff: { count: number };
};
type Asked = EventStarts & { start: Stamp };

/** So far ahead what repeats is put down; the next reading goes on. */
const monthsOfRepeating = 12;
/** What has begun before may still go on. */
const longestSpan = 15;
/** Counted on the clock: on a busy machine what comes to its end must not look as if it never did. */
const patience = 1_500;
const mostBrokenOff = 4;
const mostSteps = 20_000;
/** What happens many times a day is no event that anybody plans a visit to. */
const tooOften = ["SECONDLY", "MINUTELY", "HOURLY"];

/** When an event begins, each time that it does: by its rule, by dates that are named, without those that are taken out. */
export function eventStarts(properties: CalendarProperties, asked: Asked): Stamp[] {
  const { start, zones, today } = asked;
  const from = daysAfter(today, -longestSpan);
  const out = new Set(
    propertiesOf(properties, "EXDATE").flatMap((one) =>
      stampsOf(one, zones).flatMap((stamp) => [keyOfStamp(stamp), ...(stamp.time === null ? [stamp.day] : [])]),
    ),
  );
  const more = propertiesOf(properties, "RDATE").flatMap((one) => stampsOf(one, zones));
  const starts = new Map<string, Stamp>();
  for (const stamp of [...byRule(properties, asked), ...more]) {
    if (stamp.day < from || out.has(keyOfStamp(stamp)) || out.has(stamp.day)) continue;
    starts.set(keyOfStamp(stamp), { ...stamp, time: start.time === null ? null : stamp.time });
  }
  return [...starts.values()].sort((a, b) => instantOfStamp(a) - instantOfStamp(b));
}

function byRule(properties: CalendarProperties, { start, today, brokenOff }: Asked): Stamp[] {
  const rule = propertyOf(properties, "RRULE");
  if (!rule) return [start];
  const { line, text } = rule;
  const [recur] = rule.values;
  if (!(recur instanceof ICAL.Recur)) throw new CalendarError({ line, reason: "rule", what: shown(text) });
  if (tooOften.includes(recur.freq)) throw new CalendarError({ line, reason: "rule", what: shown(text) });
  if (brokenOff.count >= mostBrokenOff) throw new CalendarError({ line, reason: "endless", what: shown(text) });
  recur.until = untilOf(recur.until, start);
  const last = monthsAfter(today, monthsOfRepeating);
  try {
    const counted = endedInTime(() => count(recur, { start, from: daysAfter(today, -longestSpan), last }), patience);
    if (counted) return counted.result;
  } catch (error) {
    throw error instanceof CalendarError ? error : new CalendarError({ line, reason: "rule", what: shown(text) });
  }
  brokenOff.count += 1;
  throw new CalendarError({ line, reason: "endless", what: shown(text) });
}

/** Rules are counted by what clocks show, so a last time that is said in UTC has to be what they show then. */
function untilOf(until: ICAL.Time | null, { time, zone }: Stamp): ICAL.Time | null {
  if (!until || until.isDate || time === null || !until.toString().endsWith("Z")) return until;
  const { day, time: clock } = zone.shownAt(Date.parse(until.toString()));
  return ICAL.Time.fromDateTimeString(`${day}T${clock}:59`);
}

function count(recur: ICAL.Recur, { start, from, last }: { start: Stamp; from: string; last: string }) {
  const { day, time, zone } = start;
  const first = time === null ? ICAL.Time.fromDateString(day) : ICAL.Time.fromDateTimeString(`${day}T${time}:00`);
  const iterator = recur.iterator(first);
  /* The first time is one in any case, whatever the rule says of it. */
  const found: Stamp[] = [start];
  for (let step = 0; step < mostSteps; step++) {
    const next = iterator.next() as ICAL.Time | undefined;
    if (!next) break;
    const [nextDay = "", clock = ""] = next.toString().split("T");
    if (nextDay > last) break;
    if (nextDay >= from) found.push({ day: nextDay, time: time === null ? null : clock.slice(0, 5), zone });
  }
  return found;
}
