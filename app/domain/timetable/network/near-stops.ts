import type { FirstLeg, Spot } from "../transit.ts";
import { transitLimits } from "../transit-limits.ts";
import type { Network } from "./network.ts";
import { kmOfDegree, maybeWithin, minutesFor, withinLine } from "./on-foot.ts";

export type NearStop = { stop: number; minutes: number };

const kmToStop = { foot: transitLimits.walkToStop, bicycle: transitLimits.cycle } as const;
const kmAllTheWay = { foot: transitLimits.walkAllTheWay, bicycle: transitLimits.cycle } as const;

/** The stops to which one walks or cycles from a place, over a bridge where a border lies between. */
export function nearStops({ stops, southFirst, bridges }: Network, spot: Spot, by: FirstLeg): NearStop[] {
  const km = kmToStop[by];
  const line = withinLine(km);
  const degrees = line / kmOfDegree;
  const found: NearStop[] = [];
  const { stop: order, latitude } = southFirst;
  for (let at = firstFrom(latitude, spot.latitude - degrees); at < order.length; at++) {
    if ((latitude[at] ?? 0) > spot.latitude + degrees) break;
    const number = order[at] ?? 0;
    const stop = stops[number];
    if (!stop || !maybeWithin(spot, stop, line)) continue;
    const way = bridges.way(spot, stop);
    if (way && way.km <= km) found.push({ stop: number, minutes: minutesFor(way.km, by) });
  }
  return found.sort((one, other) => one.stop - other.stop);
}

const remembered = new WeakMap<Network, WeakMap<Spot, NearStop[]>>();

/** The same for every home. */
export function stopsAtWork(network: Network, work: Spot): readonly NearStop[] {
  const known = remembered.get(network) ?? new WeakMap<Spot, NearStop[]>();
  remembered.set(network, known);
  const near = known.get(work) ?? nearStops(network, work, "foot");
  known.set(work, near);
  return near;
}

/** Where the first stands that is not less. */
function firstFrom(sorted: Float64Array, least: number) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Null where it is too far to walk or cycle all the way. */
export function minutesAllTheWay({ bridges }: Network, from: Spot, to: Spot, by: FirstLeg): number | null {
  const way = bridges.way(from, to);
  return way && way.km <= kmAllTheWay[by] ? minutesFor(way.km, by) : null;
}
