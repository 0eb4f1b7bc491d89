import { transitLimits } from "../transit-limits.ts";
import { type Connections, mayNotAlight, mayNotBoard } from "./connections.ts";
import type { Paths } from "./find-paths.ts";

export const none = -1;
/** Later than every minute of a day. */
const never = 32_767;

const { wholeWay } = transitLimits;

/** The fields of a way lie beside each other: whoever looks at one looks at several. `then`: by which one goes on after a change. */
export const wayField = { leaves: 0, arrives: 1, later: 2, board: 3, alight: 4, then: 5, number: 6 } as const;
const { arrives: ofArriving, later: ofLater } = wayField;
const width = 8;

export type Asked = {
  connections: Connections;
  /** Minutes from each stop to the place; -1 where it is too far. */
  nearPlace: Int16Array;
  /** Those from which a stop can be reached on foot. */
  pathsTo: Paths;
  change: Uint8Array;
};

/** What a search writes on is used by the next one again: new memory for each would be half of what it does. */
class Slate {
  /** By stop the way that leaves first: of those that board there, and of those that walk to another stop to board. */
  first = new Int32Array();
  /** By stop when the first of all its ways arrives. */
  soonest = new Int16Array();
  ways = new Int32Array(width * 32_768);
  /** By run: when it is at the place, for whoever is on it; the hop after which one alights for that, and the way then. */
  runArrives = new Int16Array();
  runThen = new Int32Array();

  prepare(nearPlace: Int16Array, runCount: number) {
    const stops = nearPlace.length;
    if (this.soonest.length !== stops) {
      this.soonest = new Int16Array(stops);
      this.first = new Int32Array(stops * 2);
    }
    if (this.runArrives.length !== runCount) {
      this.runArrives = new Int16Array(runCount);
      this.runThen = new Int32Array(runCount * 2);
    }
    this.first.fill(none);
    this.runArrives.fill(never);
    for (let stop = 0; stop < stops; stop++) this.soonest[stop] = (nearPlace[stop] ?? none) >= 0 ? -never : never;
  }

  grow() {
    const grown = new Int32Array(this.ways.length * 2);
    grown.set(this.ways);
    this.ways = grown;
    return grown;
  }
}

const slate = new Slate();

/**
 * From every stop all ways to one place that are worth taking: leaving later than another, or arriving earlier. Found by
 * one look at each hop of the day, from the last to the first (the connection scan of Dibbelt, Pajor, Strasser and Wagner).
 * What is found must be read before the next search begins. In one piece and on plain variables, as a day has 400,000 hops.
 */
export function searchWays({ connections, nearPlace, pathsTo, change }: Asked) {
  const { count, departs, arrives, from, to, run, uses, runCount } = connections;
  slate.prepare(nearPlace, runCount);
  const { first, soonest, runArrives, runThen } = slate;
  const { start: pathStart, stop: pathStop, lead: pathLead } = pathsTo;
  let ways = slate.ways;
  let used = 0;

  for (let hop = count - 1; hop >= 0; hop--) {
    const onRun = run[hop] ?? 0;
    const stop = to[hop] ?? 0;
    const arrival = arrives[hop] ?? 0;
    const inTime = arrival + wholeWay;
    let atPlace = runArrives[onRun] ?? never;
    const goesOn = (soonest[stop] ?? never) <= inTime;
    /** Most hops of a day lead nowhere near in time: they are passed over by this. */
    if (!goesOn && atPlace > inTime) continue;
    const use = uses[hop] ?? 0;
    if (goesOn && (use & mayNotAlight) === 0) {
      const walk = nearPlace[stop] ?? none;
      const ready = arrival + (change[stop] ?? 0);
      let sooner = atPlace;
      let then = none;
      if (walk >= 0 && arrival + walk < sooner) sooner = arrival + walk;
      for (let list = stop * 2; list <= stop * 2 + 1; list++) {
        let way = first[list] ?? none;
        while (way !== none && (ways[way] ?? 0) < ready) way = ways[way + ofLater] ?? none;
        if (way === none || (ways[way + ofArriving] ?? never) >= sooner) continue;
        sooner = ways[way + ofArriving] ?? never;
        then = way;
      }
      if (sooner < atPlace) {
        atPlace = sooner;
        runArrives[onRun] = sooner;
        runThen[onRun * 2] = hop;
        runThen[onRun * 2 + 1] = then;
      }
    }
    const departure = departs[hop] ?? 0;
    if (atPlace - departure > wholeWay || (use & mayNotBoard) !== 0) continue;
    const start = from[hop] ?? 0;
    if (!put(start * 2, departure, atPlace, hop, onRun)) continue;
    if (atPlace < (soonest[start] ?? never)) soonest[start] = atPlace;
    const lastPath = pathStart[start + 1] ?? 0;
    for (let path = pathStart[start] ?? 0; path < lastPath; path++) {
      const leaves = departure - (pathLead[path] ?? 0);
      if (atPlace - leaves > wholeWay) continue;
      const beside = pathStop[path] ?? 0;
      if (atPlace < (soonest[beside] ?? never)) soonest[beside] = atPlace;
      put(beside * 2 + 1, leaves, atPlace, hop, onRun);
    }
  }
  return { ways, first };

  /** False where another way is as good. Ways that are no better than this one go. */
  function put(list: number, leaves: number, arrival: number, hop: number, onRun: number) {
    let earlier = none;
    let at = first[list] ?? none;
    while (at !== none && (ways[at] ?? 0) < leaves) {
      const next = ways[at + ofLater] ?? none;
      if ((ways[at + ofArriving] ?? 0) < arrival) earlier = at;
      else if (earlier === none) first[list] = next;
      else ways[earlier + ofLater] = next;
      at = next;
    }
    if (at !== none) {
      if ((ways[at + ofArriving] ?? 0) <= arrival) return false;
      if ((ways[at] ?? 0) === leaves) at = ways[at + ofLater] ?? none;
    }
    if (used === ways.length) ways = slate.grow();
    const way = used;
    used += width;
    ways[way] = leaves;
    ways[way + ofArriving] = arrival;
    ways[way + ofLater] = at;
    ways[way + wayField.board] = hop;
    ways[way + wayField.alight] = runThen[onRun * 2] ?? 0;
    ways[way + wayField.then] = runThen[onRun * 2 + 1] ?? none;
    ways[way + wayField.number] = none;
    if (earlier === none) first[list] = way;
    else ways[earlier + ofLater] = way;
    return true;
  }
}
