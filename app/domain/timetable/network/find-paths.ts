import type { FeedStop } from "../feed/feed.ts";
import { type Footbridges, maybeWithin, minutesFor, withinLine } from "./on-foot.ts";

/** Of each stop those beside it: `lead` is what the walk takes beyond the time of a change at the stop where it begins or ends. */
export type Paths = { start: Uint32Array; stop: Uint32Array; lead: Uint8Array };

/** What the publisher says of a change between two stops, in minutes; -1: it cannot be done. */
export type SaidChange = { from: number; to: number; minutes: number };

const walkBetweenStops = 0.65;
/** Over a bridge people walk further: there is no bus. */
const walkOverBridge = 1.3;
const longest = 250;

type Asked = {
  stops: readonly FeedStop[];
  change: Uint8Array;
  bridges: Footbridges;
  said: readonly SaidChange[];
  /** Awaited between pieces of the work: whoever is answered meanwhile need not wait for all of it. */
  breathe: () => Promise<void>;
};
type Pair = [from: number, to: number];
type Path = { from: number; to: number; minutes: number };

export async function findPaths({ stops, change, bridges, said, breathe }: Asked) {
  const walks = new Map<number, Path>();
  const put = (path: Path) => walks.set(path.from * stops.length + path.to, path);
  const walkBothWays = ([from, to]: Pair) => {
    const [one, other] = [stops[from], stops[to]];
    const way = one && other && bridges.way(one, other);
    if (!way) return;
    const minutes = minutesFor(way.km, "foot");
    put({ from, to, minutes });
    put({ from: to, to: from, minutes });
  };
  for (const pairs of besideEachOther(stops)) {
    pairs.forEach(walkBothWays);
    await breathe();
  }
  for (const pairs of acrossBridges(stops, bridges)) {
    pairs.forEach(walkBothWays);
    await breathe();
  }
  const paths = new Map<number, Path>();
  for (const [key, { from, to, minutes }] of walks)
    paths.set(key, { from, to, minutes: minutes + longerChange(change, from, to) });
  for (const { from, to, minutes } of said) {
    const key = from * stops.length + to;
    if (minutes < 0) paths.delete(key);
    else {
      const walk = walks.get(key)?.minutes ?? 1;
      paths.set(key, { from, to, minutes: Math.max(minutes, walk + longerChange(change, from, to)) });
    }
  }
  const all = [...paths.values()].filter(({ minutes }) => minutes <= longest);
  return {
    pathsTo: inRows(
      all.map(({ from, to, minutes }) => ({ at: to, stop: from, lead: minutes - (change[from] ?? 0) })),
      stops.length,
    ),
    pathsFrom: inRows(
      all.map(({ from, to, minutes }) => ({ at: from, stop: to, lead: minutes - (change[to] ?? 0) })),
      stops.length,
    ),
  };
}

/** Whichever way it is asked for, a change takes as long as the slower of both stops needs. */
const longerChange = (change: Uint8Array, from: number, to: number) => Math.max(change[from] ?? 0, change[to] ?? 0);

/** Of each stop its pairs with those further north in the same country. */
function* besideEachOther(stops: readonly FeedStop[]): Generator<Pair[]> {
  const line = withinLine(walkBetweenStops);
  const southFirst = stops.map((stop, at) => ({ stop, at })).sort((a, b) => a.stop.latitude - b.stop.latitude);
  for (const [place, { stop, at }] of southFirst.entries()) {
    const pairs: Pair[] = [];
    for (let next = place + 1; next < southFirst.length; next++) {
      const other = southFirst[next];
      if (!other || (other.stop.latitude - stop.latitude) * 111 > line) break;
      if (other.stop.country !== stop.country || !maybeWithin(stop, other.stop, line)) continue;
      pairs.push([at, other.at]);
    }
    yield pairs;
  }
}

/** Of each bridge those that it joins. */
function* acrossBridges(stops: readonly FeedStop[], bridges: Footbridges): Generator<Pair[]> {
  const countries = [...new Set(stops.map(({ country }) => country))];
  for (const [at, one] of countries.entries()) {
    for (const other of countries.slice(at + 1)) {
      for (const bridge of bridges.between(one, other)) {
        const near = stops.flatMap((stop, at) =>
          maybeWithin(stop, bridge, withinLine(walkOverBridge)) ? [{ stop, at }] : [],
        );
        const pairs: Pair[] = [];
        const here = near.filter(({ stop }) => stop.country === one);
        const there = near.filter(({ stop }) => stop.country === other);
        for (const from of here) {
          for (const to of there) {
            const way = bridges.way(from.stop, to.stop);
            if (way && way.km <= walkOverBridge) pairs.push([from.at, to.at]);
          }
        }
        yield pairs;
      }
    }
  }
}

function inRows(paths: { at: number; stop: number; lead: number }[], count: number): Paths {
  const start = new Uint32Array(count + 1);
  for (const { at } of paths) start[at + 1] = (start[at + 1] ?? 0) + 1;
  for (let at = 0; at < count; at++) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  const [stop, lead] = [new Uint32Array(paths.length), new Uint8Array(paths.length)];
  const next = start.slice();
  for (const path of paths) {
    const place = next[path.at] ?? 0;
    next[path.at] = place + 1;
    stop[place] = path.stop;
    lead[place] = path.lead;
  }
  return { start, stop, lead };
}
