import type { Day } from "#db/schema.ts";
import { daysAfter, daysBetween } from "#app/platform/days.ts";
import { type Feed, noAlighting, noBoarding, onCall } from "../feed/feed.ts";
import { transitLimits } from "../transit-limits.ts";
import type { Network, PlacedFeed } from "./network.ts";

/**
 * Every hop of a bus or train from one stop to the next, in the order of its departure. Turned, time runs backwards and
 * everything goes the other way: the way there is then sought exactly as the way home is.
 */
export type Connections = {
  turned: boolean;
  count: number;
  departs: Int16Array;
  arrives: Int16Array;
  from: Uint32Array;
  to: Uint32Array;
  /** A trip on one day. */
  run: Uint32Array;
  uses: Uint8Array;
  runCount: number;
};

export const mayNotBoard = 1;
export const mayNotAlight = 2;
export const calledToBoard = 4;
export const calledToAlight = 8;

export const dayMinutes = 1440;
/** A night belongs to the day before until this minute. */
export const endOfNight = 3 * 60;
const longestWay = transitLimits.wholeWay;

/** The evening before, as far as a shift that ends at night is told when its last connection left. */
const eveningBefore = 5 * 60;

/** The part of the day's time in which hops can belong to an answer: ways there end on it, ways home begin on it. */
const windowThere = { from: -transitLimits.early - longestWay, until: dayMinutes };
const windowHome = { from: -eveningBefore, until: dayMinutes + endOfNight + longestWay };

export function connectionsOf(network: Network, day: Day, { turned }: { turned: boolean }): Connections {
  const found = new Hops(network.tripCount * 3);
  for (const placed of network.feeds) {
    for (const away of [-1, 0, 1]) hopsOf(placed, { network, day: daysAfter(day, away), away, turned }, found);
  }
  return found.inOrder(turned);
}

/** Which trip a run is. */
export const tripOfRun = (network: Network, run: number) => run % network.tripCount;

type On = { network: Network; day: Day; away: number; turned: boolean };

function hopsOf({ feed, firstStop, firstTrip }: PlacedFeed, { network, day, away, turned }: On, found: Hops) {
  const window = turned ? windowThere : windowHome;
  const runs = runningOn(feed, day);
  const { trips, times } = feed;
  const later = away * dayMinutes;
  for (let trip = 0; trip < trips.at.length; trip++) {
    if (!runs[trips.service[trip] ?? 0]) continue;
    const pattern = feed.patterns[trips.pattern[trip] ?? 0];
    if (!pattern) continue;
    const { stops, uses } = pattern;
    const at = trips.at[trip] ?? 0;
    const run = (away + 1) * network.tripCount + firstTrip + trip;
    const last = stops.length - 1;
    for (let step = 0; step < last; step++) {
      const place = turned ? last - 1 - step : step;
      const departs = (times[at + place * 2 + 1] ?? 0) + later;
      const arrives = (times[at + place * 2 + 2] ?? 0) + later;
      if (departs < window.from || arrives > window.until) continue;
      const [from, to] = [firstStop + (stops[place] ?? 0), firstStop + (stops[place + 1] ?? 0)];
      const [here, there] = [uses[place] ?? 0, uses[place + 1] ?? 0];
      if (turned) found.add([-arrives, -departs, to, from, run, usesOf(there, here, true)]);
      else found.add([departs, arrives, from, to, run, usesOf(here, there, false)]);
    }
  }
}

/** Turned, one boards where one alights. */
function usesOf(from: number, to: number, turned: boolean) {
  const [noStart, noEnd] = turned ? [noAlighting, noBoarding] : [noBoarding, noAlighting];
  return (
    (from & noStart ? mayNotBoard : 0) |
    (to & noEnd ? mayNotAlight : 0) |
    (from & onCall ? calledToBoard : 0) |
    (to & onCall ? calledToAlight : 0)
  );
}

/** Which services run on a day; none beyond the days of the feed. */
export function runningOn(feed: Feed, day: Day): Uint8Array {
  const runs = new Uint8Array(feed.services.length);
  if (day < feed.firstDay || day > feed.lastDay) return runs;
  const bit = daysBetween(feed.firstDay, day);
  feed.services.forEach((days, service) => {
    runs[service] = ((days[bit >> 3] ?? 0) >> (bit & 7)) & 1;
  });
  return runs;
}

/** Grows while hops are found, and is sorted once. */
class Hops {
  readonly #runCount: number;
  #count = 0;
  #rows = new Int32Array(6 * 1024);

  constructor(runCount: number) {
    this.#runCount = runCount;
  }

  add(hop: readonly [departs: number, arrives: number, from: number, to: number, run: number, uses: number]) {
    const at = this.#count * 6;
    if (at === this.#rows.length) {
      const grown = new Int32Array(this.#rows.length * 2);
      grown.set(this.#rows);
      this.#rows = grown;
    }
    this.#rows.set(hop, at);
    this.#count++;
  }

  /** By counting: what departs in the same minute stays in the order in which it came. */
  inOrder(turned: boolean): Connections {
    const [rows, count] = [this.#rows, this.#count];
    const { least, most } = turned
      ? { least: -windowThere.until, most: -windowThere.from }
      : { least: windowHome.from, most: windowHome.until };
    const next = new Uint32Array(most - least + 2);
    const raise = (minute: number, by: number) => (next[minute] = (next[minute] ?? 0) + by);
    for (let hop = 0; hop < count; hop++) raise((rows[hop * 6] ?? 0) - least + 1, 1);
    for (let minute = 1; minute < next.length; minute++) raise(minute, next[minute - 1] ?? 0);
    const sorted: Connections = {
      ...{ turned, count, runCount: this.#runCount },
      ...{ departs: new Int16Array(count), arrives: new Int16Array(count) },
      ...{ from: new Uint32Array(count), to: new Uint32Array(count) },
      ...{ run: new Uint32Array(count), uses: new Uint8Array(count) },
    };
    const columns = [sorted.departs, sorted.arrives, sorted.from, sorted.to, sorted.run, sorted.uses];
    for (let hop = 0; hop < count; hop++) {
      const minute = (rows[hop * 6] ?? 0) - least;
      const place = next[minute] ?? 0;
      raise(minute, 1);
      for (let column = 0; column < 6; column++) {
        const into = columns[column];
        if (into) into[place] = rows[hop * 6 + column] ?? 0;
      }
    }
    return sorted;
  }
}
