import { createHash } from "node:crypto";
import { monthsAfter } from "#app/platform/days.ts";
import type { EventTime } from "../event-times.ts";
import { type CalendarBlock, calendarBlocks } from "./calendar-blocks.ts";
import { CalendarError } from "./calendar-error.ts";
import { type CalendarProperties, calendarProperties, shown, textOf } from "./calendar-properties.ts";
import { calendarZones } from "./calendar-zones.ts";
import { eventTexts } from "./event-texts.ts";
import { type EventBlock, eventTimesOf } from "./event-times-of.ts";
import type { AskedCalendar, CalendarFault, FoundCalendar, FoundEvent } from "./found-calendar.ts";

const mostEvents = 1000;
/** Of all events together: each becomes a row, written in one go. */
const mostTimes = 10_000;
const mostFaults = 200;
const longestUid = 200;
/** Who plans further ahead has mistyped the year. */
const monthsAhead = 36;

/**
 * What a calendar of somebody else tells (RFC 5545). What is wrong with an event is told with its line and the others are
 * taken. It never throws, and reads each sign a few times at most, whatever was put into it.
 */
export function readCalendar({ text, today }: AskedCalendar): FoundCalendar | { ok: false; reason: "none" } {
  const faults: CalendarFault[] = [];
  let faultCount = 0;
  const tell = (fault: CalendarFault) => {
    faultCount += 1;
    if (faults.length < mostFaults) faults.push(fault);
  };
  const read = calendarBlocks(text, tell);
  if (!read) return { ok: false, reason: "none" };
  const zones = calendarZones(read.blocks.filter(({ kind }) => kind === "VTIMEZONE"));
  const asked = { zones, today, until: monthsAfter(today, monthsAhead), brokenOff: { count: 0 } };
  const groups = groupedByUid(read.blocks, tell);
  const events: FoundEvent[] = [];
  let timeCount = 0;
  for (const [uid, blocks] of groups) {
    const [first] = blocks;
    if (!first) continue;
    try {
      const event = eventOf(uid, blocks, asked);
      if (!event) continue;
      timeCount += event.times.length;
      const broken = events.length >= mostEvents ? mostEvents : timeCount > mostTimes ? mostTimes : null;
      if (broken !== null) throw new CalendarError({ line: event.line, reason: "tooMany", what: String(broken) });
      events.push(event);
    } catch (error) {
      const fault =
        error instanceof CalendarError
          ? error.fault
          : { line: first.line, reason: "line" as const, what: "BEGIN:VEVENT" };
      tell(fault);
      if (fault.reason === "tooMany") break;
    }
  }
  faults.sort((a, b) => a.line - b.line);
  return { ok: true, name: read.name && shown(read.name), events, uids: [...groups.keys()], faults, faultCount };
}

/** An event that repeats is told once and again for each time that is different. */
function groupedByUid(blocks: readonly CalendarBlock[], tell: (fault: CalendarFault) => void) {
  const groups = new Map<string, EventBlock[]>();
  for (const block of blocks) {
    if (block.kind !== "VEVENT") continue;
    try {
      const properties = calendarProperties(block);
      const uid = uidOf(properties);
      const group = groups.get(uid);
      if (group) group.push({ line: block.line, properties });
      else groups.set(uid, [{ line: block.line, properties }]);
    } catch (error) {
      tell(error instanceof CalendarError ? error.fault : { line: block.line, reason: "line", what: "UID" });
    }
  }
  return groups;
}

/** Older programs give none: then it is known by what it is and when. */
function uidOf(properties: CalendarProperties) {
  const uid = textOf(properties, "UID")?.trim().replace(/\s+/g, " ");
  if (uid && uid.length <= longestUid) return uid.toWellFormed();
  return hashOf(uid ? [uid] : ["SUMMARY", "DTSTART"].flatMap((name) => linesOf(properties, name)));
}

type Asked = Parameters<typeof eventTimesOf>[1] & { until: string };

/** Null: nothing of it is still to come. */
function eventOf(uid: string, blocks: readonly EventBlock[], { until, ...asked }: Asked): FoundEvent | null {
  const main = mainOf(blocks);
  const times = eventTimesOf({ main, others: blocks.filter((block) => block !== main) }, asked);
  const coming = times.filter(({ day }: EventTime) => day >= asked.today && day <= until);
  if (coming.length === 0) return null;
  const { line, properties } = main;
  const cancelled = textOf(properties, "STATUS")?.trim().toUpperCase() === "CANCELLED";
  return { uid, line, cancelled, ...eventTexts(main), times: coming, digest: digestOf(blocks) };
}

/** The one that the others differ from, as it was told last. */
function mainOf(blocks: readonly EventBlock[]): EventBlock {
  const whole = blocks.filter(({ properties }) => !properties.has("RECURRENCE-ID"));
  const [first, ...more] = whole.length > 0 ? whole : blocks;
  return more.reduce((best, one) => (sequenceOf(one) >= sequenceOf(best) ? one : best), first as EventBlock);
}

const sequenceOf = ({ properties }: EventBlock) =>
  Number(/\d{1,9}/.exec(linesOf(properties, "SEQUENCE")[0] ?? "")?.[0] ?? 0);
const linesOf = (properties: CalendarProperties, name: string) => (properties.get(name) ?? []).map(({ text }) => text);

function digestOf(blocks: readonly EventBlock[]) {
  const said = blocks.flatMap(({ properties }) =>
    [...properties.keys()].filter((name) => name !== "SEQUENCE").flatMap((name) => linesOf(properties, name)),
  );
  return hashOf(said.sort());
}

const hashOf = (lines: readonly string[]) => createHash("sha256").update(lines.join("\n")).digest("base64url");
