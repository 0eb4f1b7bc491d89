import type { Field } from "#db/codes.ts";
import type { EventAudience } from "#db/event-codes.ts";
import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";

/** When people of which kind are called together, and where. */
export type Gathering = {
  times: readonly { day: Day }[];
  districtId: string | null;
  audiences: readonly EventAudience[];
  fields: readonly Field[];
};

/** A weekend from Friday on is one occasion, its Saturday: people go to one fair, not to two. Else each day is its own. */
export function occasionOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 5) return daysAfter(day, 1);
  return weekday === 0 ? daysAfter(day, -1) : day;
}

/** The first of its days on which the other one calls the same people of the same district; null: never. */
export function clashingDay(one: Gathering, other: Gathering): Day | null {
  const same =
    one.districtId !== null &&
    one.districtId === other.districtId &&
    overlap(one.audiences, other.audiences) &&
    overlap(one.fields, other.fields);
  if (!same) return null;
  const taken = new Set(other.times.map(({ day }) => occasionOf(day)));
  return one.times.map(({ day }) => day).find((day) => taken.has(occasionOf(day))) ?? null;
}

/** Nothing chosen means everybody, and all fields. */
function overlap<Code>(some: readonly Code[], others: readonly Code[]) {
  return some.length === 0 || others.length === 0 || some.some((code) => others.includes(code));
}

const looked = 26;

/** The Saturdays of the next weekends from the one of that day on, with nothing in the way. */
export function freeWeekends(from: Day, count: number, isTaken: (day: Day) => boolean): Day[] {
  const weekday = new Date(`${from}T00:00:00Z`).getUTCDay();
  const first = weekday === 0 ? daysAfter(from, -1) : daysAfter(from, 6 - weekday);
  return Array.from({ length: looked }, (_, week) => daysAfter(first, week * 7))
    .filter((saturday) => ![-1, 0, 1].some((step) => isTaken(daysAfter(saturday, step))))
    .slice(0, count);
}
