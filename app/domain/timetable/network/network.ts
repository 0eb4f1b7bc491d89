import type { Crossing } from "#app/domain/places/way.ts";
import type { Feed, FeedStop } from "../feed/feed.ts";
import { transitLimits } from "../transit-limits.ts";
import { findPaths, type Paths } from "./find-paths.ts";
import { Footbridges } from "./on-foot.ts";

/** A feed among the others: stops and trips are counted on from those before it. */
export type PlacedFeed = { feed: Feed; firstStop: number; firstTrip: number };

/** All feeds of a day as one: buses, trains and paths between their stops, whoever runs them. */
export type Network = {
  feeds: PlacedFeed[];
  stops: FeedStop[];
  /** Stops with their latitudes, from south to north: most questions are of those near one another. */
  southFirst: { stop: Int32Array; latitude: Float64Array };
  tripCount: number;
  /** Minutes from one line to the next at the same stop. */
  change: Uint8Array;
  /** From each stop to others, and the other way round. */
  pathsTo: Paths;
  pathsFrom: Paths;
  bridges: Footbridges;
};

export async function networkOf(
  feeds: readonly Feed[],
  crossings: readonly Crossing[],
  breathe: () => Promise<void>,
): Promise<Network> {
  const placed: PlacedFeed[] = [];
  let [firstStop, firstTrip] = [0, 0];
  for (const feed of feeds) {
    placed.push({ feed, firstStop, firstTrip });
    firstStop += feed.stops.length;
    firstTrip += feed.trips.at.length;
  }
  const stops = feeds.flatMap((feed) => feed.stops);
  const change = new Uint8Array(stops.length).fill(transitLimits.change);
  for (const { from, to, minutes } of changesOf(placed)) if (from === to && minutes >= 0) change[from] = minutes;
  const bridges = new Footbridges(crossings);
  const said = changesOf(placed).filter(({ from, to }) => from !== to);
  return {
    ...{ feeds: placed, stops, southFirst: southFirst(stops), tripCount: firstTrip, change, bridges },
    ...(await findPaths({ stops, change, bridges, said, breathe })),
  };
}

function southFirst(stops: readonly FeedStop[]) {
  const stop = Int32Array.from(stops.keys()).sort(
    (one, other) => (stops[one]?.latitude ?? 0) - (stops[other]?.latitude ?? 0),
  );
  return { stop, latitude: Float64Array.from(stop, (at) => stops[at]?.latitude ?? 0) };
}

function changesOf(feeds: readonly PlacedFeed[]) {
  return feeds.flatMap(({ feed: { changes }, firstStop }) =>
    Array.from({ length: changes.length / 3 }, (_, at) => ({
      from: firstStop + (changes[at * 3] ?? 0),
      to: firstStop + (changes[at * 3 + 1] ?? 0),
      minutes: Math.min(changes[at * 3 + 2] ?? 0, 250),
    })),
  );
}
