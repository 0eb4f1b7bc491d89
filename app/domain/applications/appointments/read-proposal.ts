import type { AppointmentKind, Country } from "#db/codes.ts";
import type { Day, Instant } from "#db/schema.ts";
import type { IsHoliday } from "#app/domain/calendar/working-days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readTime } from "#app/platform/typed/read-time.ts";
import { readWebAddress } from "#app/platform/typed/read-web-address.ts";
import { type Reading, refused, understood } from "#app/platform/typed/reading.ts";
import { instantAt, shownIn } from "#app/platform/zoned-time.ts";
import { timeZoneOf, usualMinutes } from "./appointment.ts";
import type { TypedProposal } from "./appointment-form.ts";

export type Proposal = {
  kind: AppointmentKind;
  /** In the order of the calendar. */
  times: Instant[];
  minutes: number;
  timeZone: string;
  place: string | null;
  videoUrl: string | null;
  contact: string | null;
};

/** null: no time was given, where none is needed. */
export type ReadProposal =
  | { ok: true; proposal: Proposal | null }
  | { ok: false; errors: Record<string, FieldError>; holidays: Day[] };

type Place = { country: Country; isHoliday: IsHoliday };
type Asked = { kind: AppointmentKind; workPlace: Place; required: boolean; now: Date };

/** What the typed times mean at the place of work, or what is wrong with them, each by its field. */
export function readProposal(typed: TypedProposal, { kind, workPlace, required, now }: Asked): ReadProposal {
  const timeZone = timeZoneOf(workPlace.country);
  const errors: Record<string, FieldError> = {};
  const keep = <Value>(name: string, reading: Reading<Value>) => {
    if (reading.ok) return reading.value;
    errors[name] = reading.error;
    return null;
  };
  const given = typed.times.flatMap((row, index) => (row.day || row.time ? [{ ...row, index }] : []));
  if (given.length === 0 && !required) return { ok: true, proposal: null };
  if (given.length === 0) errors["times[0].day"] = { key: "errors.required", values: {} };

  const times: Instant[] = [];
  for (const { day, time, index } of given) {
    const name = `times[${index}]`;
    const onDay = keep(`${name}.day`, day ? readDay(day) : refused("errors.required"));
    const atTime = keep(`${name}.time`, time ? readTime(time) : refused("errors.required"));
    if (onDay === null || atTime === null) continue;
    const instant = keep(`${name}.day`, readInstant({ day: onDay, time: atTime, timeZone }, times, now));
    if (instant !== null) times.push(instant);
  }
  const place = typed.at === "place" ? keep("place", readPlace(typed.place)) : null;
  const videoUrl = typed.at === "video" ? keep("video", readVideoUrl(typed.video)) : null;

  const holidays = [...new Set(times.map((time) => shownIn(timeZone, new Date(time)).day))].filter(workPlace.isHoliday);
  const sure = typed.timesSure === holidays.join(" ");
  if (Object.keys(errors).length === 0 && holidays.length > 0 && !sure) {
    errors["timesSure"] = { key: "appointment:errors.holiday", values: { count: holidays.length } };
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors, holidays };
  const contact = typed.contact ?? null;
  const minutes = typed.minutes ?? usualMinutes(kind);
  return { ok: true, proposal: { kind, times: times.sort(), minutes, timeZone, place, videoUrl, contact } };
}

/** Nobody is invited for yesterday, or for a year that was mistyped. */
const furthest = 365 * 86_400_000;

function readInstant(shown: Parameters<typeof instantAt>[0], others: readonly Instant[], now: Date): Reading<Instant> {
  const instant = instantAt(shown);
  if (!instant) return refused("appointment:errors.skippedHour");
  if (instant <= now) return refused("appointment:errors.past");
  if (instant.getTime() > now.getTime() + furthest) return refused("appointment:errors.tooFar");
  if (others.includes(instant.toISOString())) return refused("appointment:errors.twice");
  return understood(instant.toISOString());
}

function readPlace(typed: string | undefined): Reading<string> {
  return typed ? understood(typed) : refused("errors.required");
}

/** A link that anybody on the way could read or change is none that people are invited to. */
function readVideoUrl(typed: string | undefined): Reading<string> {
  if (!typed) return refused("errors.required");
  const reading = readWebAddress(typed);
  return reading.ok && !reading.value.startsWith("https://") ? refused("appointment:errors.https") : reading;
}
