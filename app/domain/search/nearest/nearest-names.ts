import { LRUCache } from "lru-cache";
import type { FeatureIndex } from "./feature-index.ts";
import type { NamesRead } from "./read-names.ts";
import { titleWords } from "./title-words.ts";

export type NearOccupation = {
  id: string;
  /** Between 0 and 1. */
  nearness: number;
};

/**
 * Which occupations a text is nearest to, whatever it says, by the stretches of letters that it shares with their names: how much of
 * the text stands in any of them, how much of one of them stands in the text, and how near it comes to what the occupation itself is
 * called. A single occupation goes before a group. What each of these brings was measured, see docs/decisions/0111.
 */
export class NearestNames {
  readonly #names: NamesRead;
  readonly #weights: Weights;
  /** What a text can come to that is an occupation's only name. */
  readonly #most: number;
  /** How much more than usual the names of each occupation are together, as a logarithm. */
  readonly #sizes: Float32Array;
  readonly #known = new LRUCache<string, Float32Array>({ max: maxKnown });

  constructor(names: NamesRead, weights: Partial<Weights> = {}) {
    this.#names = names;
    this.#weights = { ...measured, ...weights };
    const { name, cosine, own, ownName, all } = this.#weights;
    this.#most = name + cosine + own + ownName + all;
    const sizes = names.together.sizes.map((size) => Math.log(Math.max(1, size)));
    const usual = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
    this.#sizes = sizes.map((size) => size - usual);
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
    const near = this.#measure(text);
    this.#known.set(text, near);
    return near;
  }

  #measure(text: string): Float32Array {
    const { ids, isGroup, features, alone, together } = this.#names;
    const { all, size, wide } = this.#weights;
    const title = titleWords(text);
    const asked = features.of(title);
    const ofAll = together.shared(asked);
    if (ofAll.asked === 0) return new Float32Array(ids.length);
    const near = this.#ofNames(alone.shared(asked));
    const ofGroup = title.words.some((word) => asksForRest.test(word)) ? 1 : wide;
    for (let id = 0; id < near.length; id++) {
      const inAny = (ofAll.shared[id] ?? 0) / ofAll.asked;
      const sum = (near[id] ?? 0) + all * inAny - size * (this.#sizes[id] ?? 0);
      near[id] = Math.max(0, (sum / this.#most) * (isGroup[id] === 1 ? ofGroup : 1));
    }
    return near;
  }

  /** Of each occupation what its nearest name counts, and the nearest of its own names. */
  #ofNames({ shared, asked }: Shared): Float32Array {
    const { ids, idOf, isOwn, alone } = this.#names;
    const { name: ofName, cosine: ofCosine, own: ofOwn, ownName: ofOwnName } = this.#weights;
    const nearest = new Float32Array(ids.length);
    const own = new Float32Array(ids.length);
    for (let name = 0; name < shared.length; name++) {
      const both = shared[name] ?? 0;
      if (both === 0) continue;
      const id = idOf[name] ?? 0;
      const size = alone.sizes[name] ?? 1;
      const part = both / size;
      const cosine = both / Math.sqrt(size * asked);
      nearest[id] = Math.max(nearest[id] ?? 0, ofName * part + ofCosine * cosine);
      if (isOwn[name] === 1) own[id] = Math.max(own[id] ?? 0, ofOwn * cosine + ofOwnName * part);
    }
    return nearest.map((near, id) => near + (own[id] ?? 0));
  }

  /** What it takes of the memory. */
  get bytes() {
    return this.#names.alone.bytes + this.#names.together.bytes;
  }
}

/** Of a thousand occupations four kilobytes each. */
const maxKnown = 200;

type Shared = ReturnType<FeatureIndex["shared"]>;

export type Weights = {
  /** How much of a name stands in the text. */
  name: number;
  /** How near a name and the text come to each other. */
  cosine: number;
  /** The same of what the occupation itself is called: a synonym may belong to many. */
  own: number;
  ownName: number;
  /** How much of the text stands in any of the names. */
  all: number;
  /** Against occupations of many names and long ones, which share more by chance. */
  size: number;
  /** A group of occupations against one. */
  wide: number;
};

/** Learned from the queries of four sets of MELO together; each fifth of them is ranked as well by what the others teach. */
const measured: Weights = { name: 3.8, cosine: 0.3, own: 2.8, ownName: 0.9, all: 4.4, size: 0.47, wide: 0.6 };

/** "Pozostali …", "Ostatní …", "… jinde neuvedení": then the group is meant that they are the rest of. */
const asksForRest = /^(?:sonstig|ubrige|pozosta|ostatn|jinde|indziej)/;
