import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { findPlaces } from "#app/domain/places/find-place.server.ts";
import { dayOf, daysAfter, isDay } from "#app/platform/days.ts";
import { readParts, typedIn } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import type { CheckedDate } from "../clashes/checked-date.ts";
import { type Clashes, findClashes } from "../clashes/find-clashes.server.ts";
import type { EventTime } from "../event-times.ts";
import { EventForm, type TypedEvent } from "./event-form.ts";
import { readTimes } from "./read-times.ts";

type Asked = {
  eventId: string | null;
  body: FormData;
  lang: Lang;
  /** Whose people ask; null: the office. */
  companyId: string | null;
  now: Date;
};

/** What cannot be understood yet is no hindrance: a date is looked at before the rest is written. */
const standIns = { kind: "fair", way: "place", languages: ["de"] };

/** Keeps nothing: says what else is on when the typed event takes place, or moves it. Null: something else was asked. */
export async function checkDate(db: Db, { eventId, body, lang, companyId, now }: Asked) {
  const moveTo = body.get("moveTo");
  const moves = typeof moveTo === "string" && isDay(moveTo);
  if (!moves && body.get("deed") !== "check") return null;
  if (moves) moveAll(body, moveTo);
  const today = dayOf(now);
  const form: FormState = typedIn(body);
  const { rest } = readParts(body, EventForm, standIns);
  const times = rest ? daysOf(rest, today) : [];
  if (!rest || times.length === 0) return { form, checked: { state: "noDay" } satisfies CheckedDate };
  const [place = null] = rest.way === "online" || !rest.place ? [] : await findPlaces(db, rest.place, lang);
  const { audiences, fields } = rest;
  const event = { id: eventId ?? "", times, place, audiences, fields };
  const clashes = await findClashes(db, { event, lang, today, companyId });
  return { form, checked: checkedOf(clashes, place !== null || rest.way === "online") };
}

function checkedOf(clashes: Clashes, isPlaced: boolean): CheckedDate {
  const found = clashes.clashes.length + clashes.holidays.length + clashes.schoolHolidays.length;
  if (found > 0) return { state: "clashing", clashes };
  return { state: isPlaced ? "free" : "noPlace", clashes };
}

/** All days with those of the rule; while something is wrong with them, those that can be read. */
function daysOf(typed: TypedEvent, today: Day): EventTime[] {
  const read = readTimes(typed, today);
  if (read.ok) return read.times;
  return typed.times.flatMap(({ day }) => {
    const reading = readDay(day ?? "");
    return reading.ok && reading.value >= today ? [{ day: reading.value, starts: null, ends: null }] : [];
  });
}

/** The first typed day becomes this one, and all others keep their distance to it. */
function moveAll(body: FormData, to: Day) {
  const names = [...new Set(body.keys())].filter((name) => /^times\[\d+\]\.day$/.test(name));
  const days = names.flatMap((name) => {
    const typed = body.get(name);
    const reading = readDay(typeof typed === "string" ? typed : "");
    return reading.ok ? [{ name, day: reading.value }] : [];
  });
  const [first] = days.map(({ day }) => day).sort();
  if (first === undefined) body.set("times[0].day", to);
  else for (const { name, day } of days) body.set(name, daysAfter(to, daysBetween(first, day)));
}

const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
