import { LRUCache } from "lru-cache";
import type { FirstLeg, Spot } from "../transit.ts";
import { transitLimits } from "../transit-limits.ts";
import type { Network } from "./network.ts";
import { maybeWithin, minutesFor, withinLine } from "./on-foot.ts";

export type NearStop = { stop: number; minutes: number };

const kmToStop = { foot: transitLimits.walkToStop, bicycle: transitLimits.cycle } as const;
const kmAllTheWay = { foot: transitLimits.walkAllTheWay, bicycle: transitLimits.cycle } as const;

const maxRemembered = 2_000;
const remembered = new WeakMap<Network, LRUCache<string, NearStop[]>>();

/** The stops to which one walks or cycles from a place, over a bridge where a border lies between. */
export function nearStops(network: Network, spot: Spot, by: FirstLeg): NearStop[] {
  const known = remembered.get(network) ?? new LRUCache<string, NearStop[]>({ max: maxRemembered });
  remembered.set(network, known);
  const key = [spot.latitude, spot.longitude, spot.country, by].join(" ");
  const near = known.get(key) ?? findNear(network, spot, by);
  known.set(key, near);
  return near;
}

function findNear({ stops, bridges }: Network, spot: Spot, by: FirstLeg): NearStop[] {
  const km = kmToStop[by];
  const line = withinLine(km);
  return stops.flatMap((stop, at) => {
    if (!maybeWithin(spot, stop, line)) return [];
    const way = bridges.way(spot, stop);
    return way && way.km <= km ? [{ stop: at, minutes: minutesFor(way.km, by) }] : [];
  });
}

/** Null where it is too far to walk or cycle all the way. */
export function minutesAllTheWay({ bridges }: Network, from: Spot, to: Spot, by: FirstLeg): number | null {
  const way = bridges.way(from, to);
  return way && way.km <= kmAllTheWay[by] ? minutesFor(way.km, by) : null;
}
