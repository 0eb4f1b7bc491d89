import { type Asked, none, searchWays, wayField } from "./search-ways.ts";

/**
 * From every stop all ways to one place that are worth taking. Those of a stop lie beside each other, the one that leaves
 * first before the others; behind all of them those by which one goes on after a change.
 */
export class Profile {
  readonly #start: Int32Array;
  readonly #leaves: Int16Array;
  readonly #arrives: Int16Array;
  readonly #board: Int32Array;
  readonly #alight: Int32Array;
  readonly #then: Int32Array;

  constructor(asked: Asked) {
    const { ways, first } = searchWays(asked);
    const { later, then, number } = wayField;
    const stops = asked.nearPlace.length;
    this.#start = new Int32Array(stops + 1);
    const kept: number[] = [];
    for (let stop = 0; stop < stops; stop++) {
      for (let way = first[stop * 2] ?? none; way !== none; way = ways[way + later] ?? none) {
        ways[way + number] = kept.length;
        kept.push(way);
      }
      this.#start[stop + 1] = kept.length;
    }
    for (const way of kept) {
      const next = ways[way + then] ?? none;
      if (next === none || ways[next + number] !== none) continue;
      ways[next + number] = kept.length;
      kept.push(next);
    }
    const count = kept.length;
    this.#leaves = new Int16Array(count);
    this.#arrives = new Int16Array(count);
    this.#board = new Int32Array(count);
    this.#alight = new Int32Array(count);
    this.#then = new Int32Array(count);
    for (let at = 0; at < count; at++) {
      const way = kept[at] ?? 0;
      const next = ways[way + then] ?? none;
      this.#leaves[at] = ways[way + wayField.leaves] ?? 0;
      this.#arrives[at] = ways[way + wayField.arrives] ?? 0;
      this.#board[at] = ways[way + wayField.board] ?? 0;
      this.#alight[at] = ways[way + wayField.alight] ?? 0;
      this.#then[at] = next === none ? none : (ways[next + number] ?? none);
    }
  }

  /** Of the ways that board at a stop the first that leaves at a minute or later; the others follow, up to `end`. */
  after(stop: number, minute: number): number {
    let [low, high] = [this.begin(stop), this.end(stop)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.leavesAt(middle) < minute) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  begin(stop: number) {
    return this.#start[stop] ?? 0;
  }

  end(stop: number) {
    return this.#start[stop + 1] ?? 0;
  }

  leavesAt(way: number) {
    return this.#leaves[way] ?? 0;
  }

  arrivesAt(way: number) {
    return this.#arrives[way] ?? 0;
  }

  /** The rides of a way: on which hop one boards, and after which one alights. */
  ridesOf(way: number): { board: number; alight: number }[] {
    const rides: { board: number; alight: number }[] = [];
    for (let at = way; at !== none; at = this.#then[at] ?? none)
      rides.push({ board: this.#board[at] ?? 0, alight: this.#alight[at] ?? 0 });
    return rides;
  }

  get bytes() {
    return this.#start.byteLength + this.#leaves.length * 16;
  }
}
