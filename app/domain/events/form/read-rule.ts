import type { Day, Instant } from "#db/schema.ts";
import { endOfDay, timeZone } from "#app/platform/days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readTime } from "#app/platform/typed/read-time.ts";
import { type Reading, refused, understood } from "#app/platform/typed/reading.ts";
import { instantAt } from "#app/platform/zoned-time.ts";
import type { EventTime } from "../event-times.ts";
import type { RegistrationRule } from "../registration-rule.ts";
import type { TypedEvent } from "./event-form.ts";

type Typed = Pick<TypedEvent, "registration" | "places" | "waitingList" | "closesDay" | "closesTime" | "asksNote">;
export type ReadRule = { ok: true; rule: RegistrationRule | null } | { ok: false; errors: Record<string, FieldError> };

/** Whether one has to register, and until when; `times` null: they could not be read themselves. */
export function readRule(typed: Typed, times: readonly EventTime[] | null): ReadRule {
  if (typed.registration !== "on") return { ok: true, rule: null };
  const day = typed.closesDay ? readClosingDay(typed.closesDay, times?.at(-1)?.day ?? null) : understood(null);
  const time = typed.closesTime ? readTime(typed.closesTime) : understood(null);
  const errors: Record<string, FieldError> = {
    ...(day.ok ? {} : { closesDay: day.error }),
    ...(time.ok ? {} : { closesTime: time.error }),
    ...(typed.closesTime && !typed.closesDay ? { closesDay: { key: "errors.required", values: {} } } : {}),
  };
  if (!day.ok || !time.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  const closesAt = day.value === null ? null : closingAt(day.value, time.value);
  if (closesAt === undefined)
    return { ok: false, errors: { closesTime: { key: "appointment:errors.skippedHour", values: {} } } };
  const { places = null, waitingList, asksNote } = typed;
  return { ok: true, rule: { places, waitingList: waitingList === "on", asksNote: asksNote === "on", closesAt } };
}

function readClosingDay(typed: string, last: Day | null): Reading<Day> {
  const reading = readDay(typed);
  const isLate = reading.ok && last !== null && reading.value > last;
  return isLate ? refused("registration:errors.closesLate") : reading;
}

/** A day without a time is meant to its end. */
function closingAt(day: Day, time: string | null): Instant | undefined {
  const instant = time === null ? new Date(endOfDay(day)) : instantAt({ day, time, timeZone });
  return instant?.toISOString();
}
