import { LRUCache } from "lru-cache";
import type { NamesRead } from "./read-names.ts";
import { titleWords } from "./title-words.ts";

export type NearOccupation = {
  id: string;
  /** Between 0 and 1. */
  nearness: number;
};

/**
 * Which occupations a text is nearest to, whatever it says: by the stretches of letters that it shares with one of their names,
 * and with all of them together. An occupation's own name goes before a synonym, a single occupation before a group. What
 * each of these brings was measured, see docs/decisions/0093.
 */
export class NearestNames {
  readonly #names: NamesRead;
  readonly #weights: Weights;
  readonly #known = new LRUCache<string, Float32Array>({ max: maxKnown });

  constructor(names: NamesRead, weights: Partial<Weights> = {}) {
    this.#names = names;
    this.#weights = { ...measured, ...weights };
  }

  /** As many as are asked for, the nearest first; there are always some. */
  nearest(text: string, most: number): NearOccupation[] {
    return this.notBelow(text, 0).slice(0, most);
  }

  /** All that are at least so near, the nearest first. */
  notBelow(text: string, least: number): NearOccupation[] {
    const { ids } = this.#names;
    const near = this.#ofOccupations(text);
    return [...near.keys()]
      .filter((id) => (near[id] ?? 0) >= least)
      .sort((a, b) => (near[b] ?? 0) - (near[a] ?? 0) || b - a)
      .map((id) => ({ id: ids[id] ?? "", nearness: near[id] ?? 0 }));
  }

  /** How near one occupation is. */
  nearnessOf(text: string, id: string): number {
    const number = this.#names.numbers.get(id);
    return number === undefined ? 0 : (this.#ofOccupations(text)[number] ?? 0);
  }

  /** Kept, since whoever turns a page, ticks a filter or chooses another place types the same text. */
  #ofOccupations(text: string): Float32Array {
    const known = this.#known.get(text);
    if (known) return known;
    const { ids, idOf } = this.#names;
    const nearness = this.nearness(text);
    const best = new Float32Array(ids.length);
    for (let name = 0; name < nearness.length; name++) {
      const id = idOf[name] ?? 0;
      best[id] = Math.max(best[id] ?? 0, nearness[name] ?? 0);
    }
    this.#known.set(text, best);
    return best;
  }

  /** Of each name, in their order. */
  nearness(text: string): Float32Array {
    const { idOf, isOwn, isWide, ...names } = this.#names;
    const title = titleWords(text);
    const features = names.features.of(title);
    const near = names.alone.nearness(features);
    const together = names.together.nearness(features);
    const { own, wide, together: ofAll, second: ofSecond } = this.#weights;
    const second = this.#seconds(near);
    const ofGroup = title.words.some((word) => asksForRest.test(word)) ? 1 : wide;
    for (let name = 0; name < near.length; name++) {
      const id = idOf[name] ?? 0;
      const sum = (near[name] ?? 0) + ofAll * (together[id] ?? 0) + ofSecond * (second[id] ?? 0);
      const lifted = (isOwn[name] === 1 ? own : 1) * (isWide[name] === 1 ? ofGroup : 1);
      near[name] = (sum * lifted) / (own * (1 + ofAll + ofSecond));
    }
    return near;
  }

  /** Of each occupation, how near the second nearest of its names is. */
  #seconds(near: Float32Array): Float32Array {
    const { ids, idOf } = this.#names;
    const first = new Float32Array(ids.length);
    const second = new Float32Array(ids.length);
    for (let name = 0; name < near.length; name++) {
      const id = idOf[name] ?? 0;
      const [one, best] = [near[name] ?? 0, first[id] ?? 0];
      if (one > best) first[id] = one;
      second[id] = Math.max(second[id] ?? 0, Math.min(one, best));
    }
    return second;
  }

  /** What it takes of the memory. */
  get bytes() {
    return this.#names.alone.bytes + this.#names.together.bytes;
  }
}

/** Of a thousand occupations four kilobytes each. */
const maxKnown = 200;

export type Weights = {
  /** All names of an occupation against one of them. */
  together: number;
  /** The second nearest name against the nearest: where two say so, it is less by chance. */
  second: number;
  own: number;
  wide: number;
};

/** Found on half of the queries of four sets of MELO, and as good on the other half. */
const measured: Weights = { together: 0.2, second: 0.25, own: 1.15, wide: 0.6 };

/** "Pozostali …", "Ostatní …", "… jinde neuvedení": then the group is meant that they are the rest of. */
const asksForRest = /^(?:sonstig|ubrige|pozosta|ostatn|jinde|indziej)/;
