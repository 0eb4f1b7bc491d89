import type { MissedThere } from "../transit.ts";
import { transitLimits } from "../transit-limits.ts";
import { clockText } from "./clock-text.ts";
import { dayMinutes, endOfNight } from "./connections.ts";
import type { NearStop } from "./near-stops.ts";
import type { Profile } from "./profile.ts";

/** A way in minutes of the day; `way` is that of the profile, null where one walks or cycles all of it. */
export type FoundWay = { departs: number; arrives: number; way: number | null };

export type Asked = {
  /** Of the day, turned where it is the way there. */
  profile: Profile;
  nearWork: readonly NearStop[];
  hasStopAtHome: boolean;
  /** Minutes of walking or cycling all the way. */
  allTheWay: number | null;
};

const { atTheGate, early, wholeWay } = transitLimits;

/** The latest way that is at work before the shift begins, if that is not long before. */
export function wayThere(asked: Asked, begins: number): FoundWay | null {
  const best = latestThere(asked, begins);
  return best && best.arrives >= begins - early ? best : null;
}

/** Why there is none. */
export function missedThere(asked: Asked, begins: number): MissedThere {
  const first = firstThere(asked);
  if (first !== null && first > begins - atTheGate) return { why: "first_too_late", arrives: clockText(first) };
  const best = latestThere(asked, begins);
  return best ? { why: "too_early", arrives: clockText(best.arrives) } : { why: missing(asked) };
}

function latestThere({ profile, nearWork, allTheWay }: Asked, begins: number): FoundWay | null {
  const must = begins - atTheGate;
  let best: FoundWay | null = allTheWay === null ? null : { departs: must - allTheWay, arrives: must, way: null };
  for (const { stop, minutes } of nearWork) {
    const end = profile.end(stop);
    for (let way = profile.after(stop, minutes - must); way < end; way++) {
      const found = foundThere(profile, way, minutes);
      if (found.arrives - found.departs > wholeWay) continue;
      if (!best || leavesLater(found, best)) best = found;
      break;
    }
  }
  return best;
}

/** The profile is turned. */
const foundThere = (profile: Profile, way: number, walk: number) => ({
  departs: -profile.arrivesAt(way),
  arrives: walk - profile.leavesAt(way),
  way,
});

function leavesLater(one: FoundWay, other: FoundWay) {
  return one.departs > other.departs || (one.departs === other.departs && one.arrives < other.arrives);
}

/** When the first connection of the day is at work: of those that leave after all that are there by night. */
export function firstThere(asked: Asked): number | null {
  let leftAtNight = -Infinity;
  let first: number | null = null;
  for (const { departs, arrives } of allThere(asked))
    if (arrives < endOfNight && departs > leftAtNight) leftAtNight = departs;
  for (const { departs, arrives } of allThere(asked)) {
    if (arrives < endOfNight || arrives > dayMinutes || departs <= leftAtNight) continue;
    if (first === null || arrives < first) first = arrives;
  }
  return first;
}

function* allThere({ profile, nearWork }: Asked): Generator<FoundWay> {
  for (const { stop, minutes } of nearWork) {
    const end = profile.end(stop);
    for (let way = profile.begin(stop); way < end; way++) {
      const found = foundThere(profile, way, minutes);
      if (found.arrives - found.departs <= wholeWay) yield found;
    }
  }
}

/** Why there is nothing at all. */
export function missing({ nearWork, hasStopAtHome }: Asked) {
  if (!hasStopAtHome) return "no_stop_at_home";
  return nearWork.length === 0 ? "no_stop_at_work" : "no_connection";
}
