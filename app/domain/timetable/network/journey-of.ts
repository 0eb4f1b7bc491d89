import type { FirstLeg, Spot, TransitJourney, TransitLeg } from "../transit.ts";
import { clockText } from "./clock-text.ts";
import { calledToAlight, calledToBoard, type Connections } from "./connections.ts";
import type { Network } from "./network.ts";
import { minutesFor } from "./on-foot.ts";

/** In the order and time of the clock. */
export type Ride = { run: number; from: number; to: number; departs: number; arrives: number; onCall: boolean };

/** What a profile says in hops, told as rides; turned ones are turned back. */
export function ridesIn(connections: Connections, hops: readonly { board: number; alight: number }[]): Ride[] {
  const { turned, departs, arrives, from, to, run, uses } = connections;
  const rides = hops.map(({ board, alight }): Ride => {
    const onCall = ((uses[board] ?? 0) & calledToBoard) !== 0 || ((uses[alight] ?? 0) & calledToAlight) !== 0;
    const [begins, ends] = [departs[board] ?? 0, arrives[alight] ?? 0];
    const [start, end] = [from[board] ?? 0, to[alight] ?? 0];
    return turned
      ? { run: run[board] ?? 0, from: end, to: start, departs: -ends, arrives: -begins, onCall }
      : { run: run[board] ?? 0, from: start, to: end, departs: begins, arrives: ends, onCall };
  });
  return turned ? rides.reverse() : rides;
}

type Ends = { spot: Spot; by: FirstLeg };
export type Found = { departs: number; arrives: number; waits: number; rides: Ride[] };

export function journeyOf(
  network: Network,
  { departs, arrives, waits, rides }: Found,
  { from, to }: { from: Ends; to: Ends },
): TransitJourney {
  const [first, last] = [rides[0], rides.at(-1)];
  const legs: TransitLeg[] = [];
  if (first && last) {
    const [boards, alights] = [network.stops[first.from], network.stops[last.to]];
    const pathTo = (stop: Spot | undefined, end: Ends) => (stop && network.bridges.way(end.spot, stop)?.via) ?? null;
    legs.push({
      ...{ kind: from.by, from: null, to: boards?.name ?? "" },
      ...{ minutes: first.departs - departs, via: pathTo(boards, from) },
    });
    for (const [at, ride] of rides.entries()) {
      const before = rides[at - 1];
      if (before && before.to !== ride.from) legs.push(walkBetween(network, before.to, ride.from));
      legs.push(legOf(network, ride));
    }
    legs.push({
      ...{ kind: to.by, from: alights?.name ?? "", to: null },
      ...{ minutes: arrives - last.arrives, via: pathTo(alights, to) },
    });
  } else {
    const by = from.by === to.by ? from.by : "bicycle";
    const way = network.bridges.way(from.spot, to.spot);
    legs.push({ kind: by, from: null, to: null, minutes: arrives - departs, via: way?.via ?? null });
  }
  return {
    departs: clockText(departs),
    arrives: clockText(arrives),
    ...{ minutes: arrives - departs, waits, changes: Math.max(0, rides.length - 1), legs },
  };
}

function walkBetween({ stops, bridges }: Network, from: number, to: number): TransitLeg {
  const [one, other] = [stops[from], stops[to]];
  const way = one && other && bridges.way(one, other);
  return {
    ...{ kind: "foot", from: one?.name ?? "", to: other?.name ?? "" },
    ...{ minutes: way ? minutesFor(way.km, "foot") : 0, via: way?.via ?? null },
  };
}

function legOf(network: Network, { run, from, to, departs, arrives, onCall }: Ride): TransitLeg {
  /** Which trip a run is: it has one on each of three days. */
  const trip = run % network.tripCount;
  const placed = network.feeds.findLast(({ firstTrip }) => firstTrip <= trip);
  const { trips, lines, headsigns } = placed?.feed ?? {};
  const own = trip - (placed?.firstTrip ?? 0);
  return {
    kind: "ride",
    line: lines?.[trips?.line[own] ?? 0] ?? { name: "", kind: "other", color: null, textColor: null },
    headsign: headsigns?.[trips?.headsign[own] ?? 0] ?? "",
    from: network.stops[from]?.name ?? "",
    to: network.stops[to]?.name ?? "",
    departs: clockText(departs),
    arrives: clockText(arrives),
    minutes: arrives - departs,
    onCall,
  };
}
