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

/** The latest way that is at work before the shift begins, but not long before. */
export function wayThere(asked: Asked, begins: number): FoundWay | MissedThere {
  const { profile, nearWork, allTheWay } = asked;
  const must = begins - atTheGate;
  let best: FoundWay | null = allTheWay === null ? null : { departs: must - allTheWay, arrives: must, way: null };
  for (const { stop, minutes } of nearWork) {
    for (const way of profile.from(stop, minutes - must)) {
      const found = { departs: -profile.arrivesAt(way), arrives: minutes - profile.leavesAt(way), way };
      if (found.arrives - found.departs > wholeWay) continue;
      if (!best || leavesLater(found, best)) best = found;
      break;
    }
  }
  if (best && best.arrives >= begins - early) return best;
  const first = firstThere(asked);
  if (first !== null && first > must) return { why: "first_too_late", arrives: clockText(first) };
  return best ? { why: "too_early", arrives: clockText(best.arrives) } : { why: missing(asked) };
}

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
    for (const way of profile.from(stop)) {
      const found = { departs: -profile.arrivesAt(way), arrives: minutes - profile.leavesAt(way), way };
      if (found.arrives - found.departs <= wholeWay) yield found;
    }
  }
}

/** Why there is nothing at all. */
export function missing({ nearWork, hasStopAtHome }: Asked) {
  if (!hasStopAtHome) return "no_stop_at_home";
  return nearWork.length === 0 ? "no_stop_at_work" : "no_connection";
}
