import type { MissedHome } from "../transit.ts";
import { transitLimits } from "../transit-limits.ts";
import { clockText } from "./clock-text.ts";
import { dayMinutes, endOfNight } from "./connections.ts";
import type { Profile } from "./profile.ts";
import { type Asked, type FoundWay, missing } from "./way-there.ts";

const { atTheGate, wait, wholeWay } = transitLimits;

/** The way after the shift that is home first, without a long wait. */
export function wayHome(asked: Asked, ends: number): FoundWay | null {
  const best = soonestHome(asked, ends);
  return best && best.departs <= ends + atTheGate + wait ? best : null;
}

/** Why there is none. */
export function missedHome(asked: Asked, ends: number): MissedHome {
  const last = lastHome(asked, ends);
  if (last !== null && last < ends + atTheGate) return { why: "last_too_early", departs: clockText(last) };
  const best = soonestHome(asked, ends);
  return best ? { why: "long_wait", departs: clockText(best.departs) } : { why: missing(asked) };
}

function soonestHome({ profile, nearWork, allTheWay }: Asked, ends: number): FoundWay | null {
  const from = ends + atTheGate;
  let best: FoundWay | null = allTheWay === null ? null : { departs: from, arrives: from + allTheWay, way: null };
  for (const { stop, minutes } of nearWork) {
    const end = profile.end(stop);
    for (let way = profile.after(stop, from + minutes); way < end; way++) {
      const found = foundHome(profile, way, minutes);
      if (found.arrives - found.departs > wholeWay) continue;
      if (!best || isHomeSooner(found, best)) best = found;
      break;
    }
  }
  return best;
}

const foundHome = (profile: Profile, way: number, walk: number) => ({
  departs: profile.leavesAt(way) - walk,
  arrives: profile.arrivesAt(way),
  way,
});

function isHomeSooner(one: FoundWay, other: FoundWay) {
  return one.arrives < other.arrives || (one.arrives === other.arrives && one.departs > other.departs);
}

/**
 * When the last connection of the day leaves work, be it after midnight: of those that are home before all of the morning.
 * A shift that ends at night belongs to the day before.
 */
export function lastHome(asked: Asked, ends: number): number | null {
  const until = ends < endOfNight ? endOfNight : endOfNight + dayMinutes;
  let homeInTheMorning = Infinity;
  let last: number | null = null;
  for (const { departs, arrives } of allHome(asked))
    if (departs >= until && arrives < homeInTheMorning) homeInTheMorning = arrives;
  for (const { departs, arrives } of allHome(asked)) {
    if (departs < until - dayMinutes || departs >= until || arrives >= homeInTheMorning) continue;
    if (last === null || departs > last) last = departs;
  }
  return last;
}

function* allHome({ profile, nearWork }: Asked): Generator<FoundWay> {
  for (const { stop, minutes } of nearWork) {
    const end = profile.end(stop);
    for (let way = profile.begin(stop); way < end; way++) {
      const found = foundHome(profile, way, minutes);
      if (found.arrives - found.departs <= wholeWay) yield found;
    }
  }
}
