import { needed, secondsOf, wholeNumber } from "./cells.ts";
import { type Faults, RowFault } from "./faults.ts";
import type { OpenFeed } from "./open-feed.server.ts";
import { readRows } from "./read-rows.server.ts";

/** In seconds: from the first departure on every so often, until before the end. */
export type Frequency = { from: number; until: number; every: number };

/** A shorter step is none that people wait for by the clock. */
const shortest = 60;

/** Of all of them; a trip a minute through three days, on every line, would fill the memory. */
const mostTrips = 200_000;

/** Trips that stand for many others, by their ids. */
export async function readFrequencies(feed: OpenFeed, faults: Faults): Promise<Map<string, Frequency[]>> {
  const found = new Map<string, Frequency[]>();
  let trips = 0;
  await readRows(
    feed,
    {
      ...{ file: "frequencies.txt", needs: ["trip_id", "start_time", "end_time", "headway_secs"] },
      take(cell) {
        const id = needed(cell, "trip_id");
        const [from, until] = [secondsOf(cell, "start_time"), secondsOf(cell, "end_time")];
        if (from === null || until === null) throw new RowFault("start_time or end_time is empty");
        if (until <= from) throw new RowFault("end_time does not lie behind start_time");
        const every = wholeNumber(cell("headway_secs"), "headway_secs", 86_400);
        if (every < shortest) throw new RowFault(`headway_secs is too short: ${every}`);
        trips += Math.ceil((until - from) / every);
        if (trips > mostTrips) throw new RowFault("there are too many trips in this file");
        found.set(id, [...(found.get(id) ?? []), { from, until, every }]);
      },
    },
    faults,
  );
  return found;
}
