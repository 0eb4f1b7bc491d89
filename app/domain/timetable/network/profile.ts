import { transitLimits } from "../transit-limits.ts";
import { type Connections, mayNotAlight, mayNotBoard } from "./connections.ts";
import type { Paths } from "./find-paths.ts";

/** Later than every minute of a day. */
export const never = 32_767;
const none = -1;

type Asked = {
  connections: Connections;
  /** Minutes from each stop to the place; -1 where it is too far. */
  nearPlace: Int16Array;
  /** Those from which a stop can be reached on foot. */
  pathsTo: Paths;
  change: Uint8Array;
};

/**
 * From every stop all ways to one place that are worth taking: leaving later than another, or arriving earlier. Found by
 * one look at each hop of the day, from the last to the first (the connection scan of Dibbelt, Pajor, Strasser and Wagner).
 */
export class Profile {
  /**
   * By stop the way that leaves first; the ways of a stop are a chain of those that leave later. Twice: those that board at
   * the stop, and behind all stops those that walk to another one first, which are for changing and not for setting out.
   */
  readonly #first: Int32Array;
  readonly #stops: number;
  readonly #ways = new Ways();

  constructor({ connections, nearPlace, pathsTo, change }: Asked) {
    const { count, departs, arrives, from, to, run, uses, runCount } = connections;
    const ways = this.#ways;
    this.#stops = nearPlace.length;
    this.#first = new Int32Array(this.#stops * 2).fill(none);
    /** Most hops of a day lead nowhere near: they are passed over by one look. */
    const leads = Uint8Array.from(nearPlace, (walk) => (walk >= 0 ? 1 : 0));
    const runArrives = new Int16Array(runCount).fill(never);
    const runLeft = new Int32Array(runCount);
    const runThen = new Int32Array(runCount);
    for (let hop = count - 1; hop >= 0; hop--) {
      const trip = run[hop] ?? 0;
      const end = to[hop] ?? 0;
      let best = runArrives[trip] ?? never;
      if (best === never && leads[end] === 0) continue;
      const use = uses[hop] ?? 0;
      const arrival = arrives[hop] ?? 0;
      if ((use & mayNotAlight) === 0) {
        let then = none;
        let better = best;
        const walk = nearPlace[end] ?? none;
        if (walk >= 0 && arrival + walk < better) better = arrival + walk;
        const next = this.#change(end, arrival + (change[end] ?? 0));
        if (next !== none && ways.arrivesAt(next) < better) {
          better = ways.arrivesAt(next);
          then = next;
        }
        if (better < best) {
          best = better;
          runArrives[trip] = better;
          runLeft[trip] = hop;
          runThen[trip] = then;
        }
      }
      const departure = departs[hop] ?? 0;
      if (best - departure > transitLimits.wholeWay || (use & mayNotBoard) !== 0) continue;
      const start = from[hop] ?? 0;
      const [left, then] = [runLeft[trip] ?? 0, runThen[trip] ?? none];
      if (!this.#put(start, departure, best, hop, left, then)) continue;
      leads[start] = 1;
      const lastPath = pathsTo.start[start + 1] ?? 0;
      for (let path = pathsTo.start[start] ?? 0; path < lastPath; path++) {
        const leaves = departure - (pathsTo.lead[path] ?? 0);
        if (best - leaves > transitLimits.wholeWay) continue;
        leads[pathsTo.stop[path] ?? 0] = 1;
        this.#put(this.#stops + (pathsTo.stop[path] ?? 0), leaves, best, hop, left, then);
      }
    }
    ways.trim();
  }

  /** The best way on from a stop, at once or after a walk to another one. */
  #change(stop: number, minute: number): number {
    const [here, beside] = [this.#after(stop, minute), this.#after(this.#stops + stop, minute)];
    if (here === none || beside === none) return here === none ? beside : here;
    return this.#ways.arrivesAt(beside) < this.#ways.arrivesAt(here) ? beside : here;
  }

  /** The way that arrives first of those that leave at a minute or later. */
  #after(stop: number, minute: number): number {
    let way = this.#first[stop] ?? none;
    while (way !== none && this.#ways.leavesAt(way) < minute) way = this.#ways.laterThan(way);
    return way;
  }

  /** All that board at a stop and leave at a minute or later, the one that leaves first at the beginning. */
  *from(stop: number, minute = -never): Generator<number> {
    for (let way = this.#after(stop, minute); way !== none; way = this.#ways.laterThan(way)) yield way;
  }

  leavesAt(way: number) {
    return this.#ways.leavesAt(way);
  }

  arrivesAt(way: number) {
    return this.#ways.arrivesAt(way);
  }

  /** The rides of a way: on which hop one boards, and after which one alights. */
  ridesOf(way: number): { board: number; alight: number }[] {
    const rides: { board: number; alight: number }[] = [];
    for (let at = way; at !== none; at = this.#ways.thenOf(at)) rides.push(this.#ways.rideOf(at));
    return rides;
  }

  get bytes() {
    return this.#first.byteLength + this.#ways.bytes;
  }

  /** False where another way is as good. Ways that are no better than this one go. */
  #put(stop: number, leaves: number, arrives: number, board: number, alight: number, then: number) {
    const ways = this.#ways;
    let before = none;
    let at = this.#first[stop] ?? none;
    while (at !== none && ways.leavesAt(at) < leaves) {
      const next = ways.laterThan(at);
      if (ways.arrivesAt(at) < arrives) before = at;
      else this.#link(stop, before, next);
      at = next;
    }
    if (at !== none && ways.arrivesAt(at) <= arrives) return false;
    if (at !== none && ways.leavesAt(at) === leaves) at = ways.laterThan(at);
    this.#link(stop, before, ways.add(leaves, arrives, at, board, alight, then));
    return true;
  }

  #link(stop: number, before: number, way: number) {
    if (before === none) this.#first[stop] = way;
    else this.#ways.setLater(before, way);
  }
}

/** In columns, because there are tens of thousands. */
class Ways {
  #count = 0;
  #leaves = new Int16Array(1024);
  #arrives = new Int16Array(1024);
  #later = new Int32Array(1024);
  #board = new Int32Array(1024);
  #alight = new Int32Array(1024);
  #then = new Int32Array(1024);

  add(leaves: number, arrives: number, later: number, board: number, alight: number, then: number) {
    const at = this.#count++;
    if (at === this.#leaves.length) this.#resize(at * 2);
    this.#leaves[at] = leaves;
    this.#arrives[at] = arrives;
    this.#later[at] = later;
    this.#board[at] = board;
    this.#alight[at] = alight;
    this.#then[at] = then;
    return at;
  }

  leavesAt(way: number) {
    return this.#leaves[way] ?? 0;
  }

  arrivesAt(way: number) {
    return this.#arrives[way] ?? never;
  }

  laterThan(way: number) {
    return this.#later[way] ?? none;
  }

  setLater(way: number, later: number) {
    this.#later[way] = later;
  }

  thenOf(way: number) {
    return this.#then[way] ?? none;
  }

  rideOf(way: number) {
    return { board: this.#board[way] ?? 0, alight: this.#alight[way] ?? 0 };
  }

  trim() {
    this.#resize(this.#count);
  }

  get bytes() {
    return this.#leaves.length * 20;
  }

  #resize(length: number) {
    const grown = <Column extends Int16Array | Int32Array>(column: Column, into: Column) => {
      into.set(column.subarray(0, Math.min(column.length, length)));
      return into;
    };
    this.#leaves = grown(this.#leaves, new Int16Array(length));
    this.#arrives = grown(this.#arrives, new Int16Array(length));
    this.#later = grown(this.#later, new Int32Array(length));
    this.#board = grown(this.#board, new Int32Array(length));
    this.#alight = grown(this.#alight, new Int32Array(length));
    this.#then = grown(this.#then, new Int32Array(length));
  }
}
