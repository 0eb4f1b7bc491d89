import type { Day } from "#db/schema.ts";
import { monthsAfter, timeZone } from "#app/platform/days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readTime } from "#app/platform/typed/read-time.ts";
import { type Reading, refused, understood } from "#app/platform/typed/reading.ts";
import { instantAt } from "#app/platform/zoned-time.ts";
import { type EventTime, inOrderOfTime, isPast } from "../event-times.ts";
import { eventLimits, type TypedEvent } from "./event-form.ts";
import { repeatedTimes } from "./repeated-times.ts";

type Typed = Pick<TypedEvent, "times" | "repeat" | "repeatUntil">;
export type ReadTimes = { ok: true; times: EventTime[] } | { ok: false; errors: Record<string, FieldError> };

/** Who means a later one has mistyped the year. */
const monthsAhead = 36;

/** Each typed line is a time, the empty ones are none; a rule repeats them. */
export function readTimes({ times: lines, repeat, repeatUntil }: Typed, today: Day): ReadTimes {
  const errors: Record<string, FieldError> = {};
  const keep = <Value>(name: string, reading: Reading<Value>) => {
    if (reading.ok) return reading.value;
    errors[name] ??= reading.error;
    return null;
  };
  const given = lines.flatMap((line, index) => (line.day || line.from || line.until ? [{ ...line, index }] : []));
  if (given.length === 0) errors["times[0].day"] = { key: "errors.required", values: {} };

  const times: EventTime[] = [];
  for (const { index, ...line } of given) {
    const name = `times[${index}]`;
    const day = keep(`${name}.day`, readEventDay(line.day, today));
    const starts = line.from ? keep(`${name}.from`, readTime(line.from)) : null;
    const ends = line.until ? keep(`${name}.until`, readTime(line.until)) : null;
    if (line.until && !line.from) keep(`${name}.from`, refused("errors.required"));
    if (starts && ends && ends <= starts) keep(`${name}.until`, refused("event:errors.endsBefore"));
    if (day === null) continue;
    if ([starts, ends].some((time) => time && !instantAt({ day, time, timeZone })))
      keep(`${name}.from`, refused("appointment:errors.skippedHour"));
    if (times.some((other) => other.day === day && other.starts === starts))
      keep(`${name}.day`, refused("appointment:errors.twice"));
    times.push({ day, starts, ends });
  }
  if (Object.keys(errors).length === 0 && isPast({ times }, today))
    errors[`times[${given.at(-1)?.index ?? 0}].day`] = { key: "appointment:errors.past", values: {} };

  const until = repeat ? keep("repeatUntil", readLastDay(repeatUntil, times, today)) : null;
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const all = repeat && until ? repeatedTimes(times, { rule: repeat, until }) : [...times].sort(inOrderOfTime);
  const limit = eventLimits.times;
  if (all.length > limit)
    return { ok: false, errors: { repeatUntil: { key: "event:errors.tooOften", values: { limit } } } };
  return { ok: true, times: all };
}

function readEventDay(typed: string | undefined, today: Day): Reading<Day> {
  if (!typed) return refused("errors.required");
  const reading = readDay(typed);
  const isFar = reading.ok && reading.value > monthsAfter(today, monthsAhead);
  return isFar ? refused("event:errors.tooFar") : reading;
}

function readLastDay(typed: string | undefined, times: readonly EventTime[], today: Day): Reading<Day> {
  const reading = readEventDay(typed, today);
  if (!reading.ok) return reading;
  return times.some(({ day }) => day >= reading.value)
    ? refused("event:errors.untilBefore")
    : understood(reading.value);
}
