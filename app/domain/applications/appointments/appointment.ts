import type { AppointmentKind, AppointmentState, Country } from "#db/codes.ts";
import type { Day, Instant } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import { minute } from "#app/platform/durations.ts";
import { shownIn } from "#app/platform/zoned-time.ts";

export const mostTimes = 3;
/** In minutes: from a first talk to a whole shift. */
export const durations = [15, 30, 45, 60, 90, 120, 180, 240, 360, 480] as const;
export const longestWord = 1000;

export function usualMinutes(kind: AppointmentKind) {
  return kind === "trial_day" ? 480 : 60;
}

/** All three keep the same time; each calendar calls it by its own name. */
const timeZones = { DE: "Europe/Berlin", PL: "Europe/Warsaw", CZ: "Europe/Prague" } as const satisfies Record<
  Country,
  string
>;

export function timeZoneOf(country: Country) {
  return timeZones[country];
}

/**
 * propose: the company's times, the first ones or others in their place; choose: the seeker takes one of them, also
 * another than before; refuse: the seeker wishes for other times; end: it took place, or its time went by.
 */
export type Deed = "propose" | "choose" | "refuse" | "cancel" | "end";

const allowed = {
  proposed: ["propose", "choose", "refuse", "cancel"],
  agreed: ["propose", "choose", "refuse", "cancel", "end"],
  refused: ["propose", "cancel"],
  cancelled: [],
  past: [],
} as const satisfies Record<AppointmentState, readonly Deed[]>;

export const liveStates = ["proposed", "agreed", "refused"] as const satisfies readonly AppointmentState[];

type Standing = { state: AppointmentState; startsAt: Instant | null; minutes: number };

/** An agreed appointment can be changed until it begins. */
export function mayDo(deed: Deed, appointment: Standing, now: Date) {
  if (!allowed[appointment.state].some((one) => one === deed)) return false;
  if (appointment.state !== "agreed") return true;
  return deed === "end" ? endOf(appointment) <= now : !hasBegun(appointment, now);
}

/** What is only proposed the company takes back; the seeker refuses it. */
export function mayCancel(by: "seeker" | "employer", appointment: Standing, now: Date) {
  return (by === "employer" || appointment.state === "agreed") && mayDo("cancel", appointment, now);
}

/** The company can propose where nothing is, and where what was is over. */
export function mayPropose(appointment: Standing | null, now: Date) {
  return appointment === null || !isLive(appointment) || mayDo("propose", appointment, now);
}

export function isLive({ state }: Pick<Standing, "state">) {
  return liveStates.some((one) => one === state);
}

export function mayChoose(appointment: Standing & { times: readonly Instant[] }, time: Instant, now: Date) {
  return mayDo("choose", appointment, now) && appointment.times.includes(time) && new Date(time) > now;
}

function hasBegun({ startsAt }: Standing, now: Date) {
  return startsAt !== null && new Date(startsAt) <= now;
}

export function endOf({ startsAt, minutes }: Pick<Standing, "startsAt" | "minutes">) {
  return new Date(Date.parse(startsAt ?? "9999-12-31T00:00:00Z") + minutes * minute);
}

/**
 * The day of an appointment of which both are to be reminded now: it is tomorrow's, and was not agreed only today. What
 * was missed is left out, as nobody needs to hear of the day before on the day itself.
 */
export function reminderDay({ startsAt, timeZone, stateAt, remindedFor }: Agreed, now: Date): Day | null {
  if (startsAt === null) return null;
  const [day, today] = [shownIn(timeZone, new Date(startsAt)).day, shownIn(timeZone, now).day];
  const isDue = day === daysAfter(today, 1) && shownIn(timeZone, new Date(stateAt)).day < today;
  return isDue && remindedFor !== day ? day : null;
}

type Agreed = { startsAt: Instant | null; timeZone: string; stateAt: Instant; remindedFor: Day | null };
