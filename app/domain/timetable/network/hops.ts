import type { Connections } from "./connections.ts";

type Hop = readonly [departs: number, arrives: number, from: number, to: number, run: number, uses: number];
const width = 6;
/** Between two breaths. */
const atOnce = 4_000;

type InOrder = { turned: boolean; least: number; most: number; breathe: () => Promise<void> };

/** Grows while hops are found, and is sorted once. */
export class Hops {
  readonly #runCount: number;
  #count = 0;
  #rows = new Int32Array(width * 1024);

  constructor(runCount: number) {
    this.#runCount = runCount;
  }

  add(hop: Hop) {
    const at = this.#count * width;
    if (at === this.#rows.length) {
      const grown = new Int32Array(this.#rows.length * 2);
      grown.set(this.#rows);
      this.#rows = grown;
    }
    this.#rows.set(hop, at);
    this.#count++;
  }

  /** By counting: what departs in the same minute stays in the order in which it came. */
  async inOrder({ turned, least, most, breathe }: InOrder): Promise<Connections> {
    const [rows, count] = [this.#rows, this.#count];
    const next = new Uint32Array(most - least + 2);
    const raise = (minute: number, by: number) => (next[minute] = (next[minute] ?? 0) + by);
    for (let hop = 0; hop < count; hop++) {
      raise((rows[hop * width] ?? 0) - least + 1, 1);
      if (hop % atOnce === 0) await breathe();
    }
    for (let minute = 1; minute < next.length; minute++) raise(minute, next[minute - 1] ?? 0);
    const sorted: Connections = {
      ...{ turned, count, runCount: this.#runCount },
      ...{ departs: new Int16Array(count), arrives: new Int16Array(count) },
      ...{ from: new Int32Array(count), to: new Int32Array(count) },
      ...{ run: new Int32Array(count), uses: new Uint8Array(count) },
    };
    const columns = [sorted.departs, sorted.arrives, sorted.from, sorted.to, sorted.run, sorted.uses];
    for (let hop = 0; hop < count; hop++) {
      const minute = (rows[hop * width] ?? 0) - least;
      const place = next[minute] ?? 0;
      raise(minute, 1);
      for (let column = 0; column < width; column++) {
        const into = columns[column];
        if (into) into[place] = rows[hop * width + column] ?? 0;
      }
      if (hop % atOnce === 0) await breathe();
    }
    return sorted;
  }
}
