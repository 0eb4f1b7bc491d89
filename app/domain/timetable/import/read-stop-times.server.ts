import { noAlighting, noBoarding, onCall } from "../feed/feed.ts";
import { needed, secondsOf, wholeNumber } from "./cells.ts";
import { type Faults, RowFault } from "./faults.ts";
import { GrowingColumns } from "./growing-columns.ts";
import type { OpenFeed } from "./open-feed.server.ts";
import { readRows } from "./read-rows.server.ts";
import type { ReadStops } from "./read-stops.server.ts";

/** A stop of a trip, in seconds after midnight. `line` is where it was written. */
export type Call = { stop: number; arrives: number; departs: number; use: number; line: number };
/** Between two that say a time, others may be left open. */
type OpenCall = Omit<Call, "arrives" | "departs"> & {
  sequence: number;
  arrives: number | null;
  departs: number | null;
};

/** `begins`: when it leaves its first stop, be it outside of the region; said of trips that stand for others. */
export type ReadTrip = { id: string; calls: Call[]; begins: number | null };

const file = "stop_times.txt";
const none = -1;
/** Of one region; Berlin has three million. */
const most = 20_000_000;

/**
 * The trips that stop in the region at least twice, cut to it, and how many stop times the feed has. `stopAt` numbers the
 * stops that are used.
 */
export async function readStopTimes(
  feed: OpenFeed,
  {
    stops,
    stopAt,
    repeated,
  }: { stops: ReadStops; stopAt: (id: string) => number; repeated: { has: (id: string) => boolean } },
  faults: Faults,
): Promise<{ trips: ReadTrip[]; all: number }> {
  const rows = new GrowingColumns(["trip", "sequence", "stop", "arrives", "departs", "use", "line"]);
  const ids = new Map<string, number>();
  const begins = new Map<string, { sequence: number; departs: number }>();
  let all = 0;
  await readRows(
    feed,
    {
      ...{ file, needs: ["trip_id", "stop_id", "stop_sequence", "arrival_time", "departure_time"] },
      take(cell, line) {
        all++;
        const stop = needed(cell, "stop_id");
        if (!stops.known.has(stop)) throw new RowFault(`stop_id ${stop} is not in stops.txt`);
        const trip = needed(cell, "trip_id");
        if (!stops.kept.has(stop) && !repeated.has(trip)) return;
        const sequence = wholeNumber(cell("stop_sequence"), "stop_sequence");
        const [arrives, departs] = [secondsOf(cell, "arrival_time"), secondsOf(cell, "departure_time")];
        const first = begins.get(trip);
        if (repeated.has(trip) && departs !== null && (!first || sequence < first.sequence))
          begins.set(trip, { sequence, departs });
        if (!stops.kept.has(stop)) return;
        if (arrives !== null && departs !== null && departs < arrives)
          throw new RowFault("departure_time lies before arrival_time");
        if (rows.count === most) throw new RowFault("there are too many stop times");
        const use = useOf(cell("pickup_type"), cell("drop_off_type"));
        const known = ids.get(trip) ?? ids.size;
        ids.set(trip, known);
        rows.add({
          ...{ trip: known, sequence, stop: stopAt(stop), use, line },
          ...{ arrives: arrives ?? departs ?? none, departs: departs ?? arrives ?? none },
        });
      },
    },
    faults,
  );
  const names = [...ids.keys()];
  const trips: ReadTrip[] = [];
  let current = none;
  let calls: OpenCall[] = [];
  const finish = () => {
    const timed = withTimes(inOrder(calls, faults), faults);
    if (timed.length > 1)
      trips.push({ id: names[current] ?? "", calls: timed, begins: begins.get(names[current] ?? "")?.departs ?? null });
    calls = [];
  };
  for (const row of rows.orderedBy("trip", "sequence")) {
    if (rows.at("trip", row) !== current) finish();
    current = rows.at("trip", row);
    const time = (name: "arrives" | "departs") => (rows.at(name, row) === none ? null : rows.at(name, row));
    calls.push({
      ...{ stop: rows.at("stop", row), use: rows.at("use", row), line: rows.at("line", row) },
      ...{ sequence: rows.at("sequence", row), arrives: time("arrives"), departs: time("departs") },
    });
  }
  finish();
  return { trips, all };
}

function useOf(pickup: string, dropOff: string) {
  if (!/^[0-3]?$/.test(pickup)) throw new RowFault(`pickup_type is unknown: ${pickup}`);
  if (!/^[0-3]?$/.test(dropOff)) throw new RowFault(`drop_off_type is unknown: ${dropOff}`);
  const calls = [pickup, dropOff].some((type) => type === "2" || type === "3");
  return (pickup === "1" ? noBoarding : 0) | (dropOff === "1" ? noAlighting : 0) | (calls ? onCall : 0);
}

/** Without what is there twice, and without what would run back in time. */
function inOrder(calls: readonly OpenCall[], faults: Faults): OpenCall[] {
  const kept: OpenCall[] = [];
  let clock = 0;
  for (const call of calls) {
    if (kept.at(-1)?.sequence === call.sequence) {
      faults.add(file, call.line, `stop_sequence ${call.sequence} is there twice in this trip`);
    } else if (call.arrives !== null && call.arrives < clock) {
      faults.add(file, call.line, "arrival_time lies before the departure from the stop before");
    } else {
      kept.push(call);
      clock = call.departs ?? clock;
    }
  }
  return kept;
}

/** What is left open is reached at even steps; before the first time and after the last nobody knows. */
function withTimes(calls: readonly OpenCall[], faults: Faults): Call[] {
  const timed: Call[] = [];
  for (const [at, { stop, use, line, arrives, departs }] of calls.entries()) {
    if (arrives !== null && departs !== null) {
      timed.push({ stop, use, line, arrives, departs });
      continue;
    }
    const before = calls.slice(0, at).findLastIndex((call) => call.departs !== null);
    const after = calls.findIndex((call, place) => place > at && call.arrives !== null);
    const [from, until] = [calls[before]?.departs, calls[after]?.arrives];
    if (from === undefined || from === null || until === undefined || until === null) {
      faults.add(file, line, "there is no time, and none before or after it in the region");
      continue;
    }
    const passes = Math.round(from + ((until - from) * (at - before)) / (after - before));
    timed.push({ stop, use, line, arrives: passes, departs: passes });
  }
  return timed;
}
