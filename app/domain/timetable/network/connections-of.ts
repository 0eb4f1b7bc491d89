import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import { noAlighting, noBoarding, onCall } from "../feed/feed.ts";
import { transitLimits } from "../transit-limits.ts";
import {
  calledToAlight,
  calledToBoard,
  type Connections,
  dayMinutes,
  endOfNight,
  mayNotAlight,
  mayNotBoard,
} from "./connections.ts";
import { Hops } from "./hops.ts";
import type { Network, PlacedFeed } from "./network.ts";
import { runningOn } from "./running-on.ts";

const longestWay = transitLimits.wholeWay;

/** The evening before, as far as a shift that ends at night is told when its last connection left. */
const eveningBefore = 5 * 60;

/** The part of the day's time in which hops can belong to an answer: ways there end on it, ways home begin on it. */
const windowThere = { from: -transitLimits.early - longestWay, until: dayMinutes };
const windowHome = { from: -eveningBefore, until: dayMinutes + endOfNight + longestWay };

/** Who runs through it in the evening before and in the morning after belongs to a day. */
export const daysAround = (day: Day) => [-1, 0, 1].map((away) => daysAfter(day, away));

type Asked = {
  turned: boolean;
  /** Awaited between pieces of the work: whoever is answered meanwhile need not wait for all of it. */
  breathe: () => Promise<void>;
};

export async function connectionsOf(network: Network, day: Day, { turned, breathe }: Asked): Promise<Connections> {
  const found = new Hops(network.tripCount * 3);
  for (const placed of network.feeds)
    for (const [nth, on] of daysAround(day).entries()) {
      const given = { running: runningOn(placed.feed, on), later: (nth - 1) * dayMinutes, turned };
      const { length } = placed.feed.trips.at;
      for (let trip = 0; trip < length; trip += tripsAtOnce) {
        hopsOf(placed, { ...given, trips: { from: trip, until: Math.min(trip + tripsAtOnce, length) } }, found, {
          firstRun: nth * network.tripCount + placed.firstTrip,
        });
        await breathe();
      }
    }
  const { from, until } = turned ? windowThere : windowHome;
  return found.inOrder({
    turned,
    breathe,
    ...(turned ? { least: -until, most: -from } : { least: from, most: until }),
  });
}

const tripsAtOnce = 200;

type On = { running: Uint8Array; later: number; turned: boolean; trips: { from: number; until: number } };

function hopsOf({ feed, firstStop }: PlacedFeed, on: On, found: Hops, { firstRun }: { firstRun: number }) {
  const { running, later, turned } = on;
  const window = turned ? windowThere : windowHome;
  const { trips, times } = feed;
  for (let trip = on.trips.from; trip < on.trips.until; trip++) {
    if (!running[trips.service[trip] ?? 0]) continue;
    const pattern = feed.patterns[trips.pattern[trip] ?? 0];
    if (!pattern) continue;
    const { stops, uses } = pattern;
    const at = trips.at[trip] ?? 0;
    const run = firstRun + trip;
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
