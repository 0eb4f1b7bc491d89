import { LRUCache } from "lru-cache";
import { FeatureIndex } from "./feature-index.ts";
import { featureRoom, featureWeight, NameFeatures } from "./name-features.ts";
import { titleWords } from "./title-words.ts";

export type NamedOccupation = {
  /** Of the occupation. */
  id: string;
  name: string;
  /** Whether it is called so itself; a synonym may belong to many. */
  own?: boolean;
  /** A group of occupations, not one. */
  wide?: boolean;
};

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
  readonly #features: NameFeatures;
  readonly #alone: FeatureIndex;
  readonly #together: FeatureIndex;
  readonly #ids: string[];
  readonly #idOf: Uint16Array;
  readonly #isOwn: Uint8Array;
  readonly #isWide: Uint8Array;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #weights: Weights;
  readonly #known = new LRUCache<string, Float32Array>({ max: maxKnown });

  constructor(names: readonly NamedOccupation[], weights: Partial<Weights> = {}) {
    this.#weights = { ...measured, ...weights };
    const titles = names.map(({ name }) => titleWords(name));
    this.#features = new NameFeatures(titles);
    const features = titles.map((title) => [...this.#features.of(title).keys()]);
    this.#ids = [...new Set(names.map(({ id }) => id))];
    this.#numbers = new Map(this.#ids.map((id, number) => [id, number]));
    this.#idOf = Uint16Array.from(names, ({ id }) => this.#numbers.get(id) ?? 0);
    this.#isOwn = Uint8Array.from(names, ({ own }) => Number(own ?? false));
    this.#isWide = Uint8Array.from(names, ({ wide }) => Number(wide ?? false));
    const together = this.#ids.map(() => new Set<number>());
    for (const [name, numbers] of features.entries())
      for (const number of numbers) together[this.#idOf[name] ?? 0]?.add(number);
    this.#alone = new FeatureIndex(features, featureRoom, featureWeight);
    this.#together = new FeatureIndex(together, featureRoom, featureWeight);
  }

  /** As many as are asked for, the nearest first; there are always some. */
  nearest(text: string, most: number): NearOccupation[] {
    return this.notBelow(text, 0).slice(0, most);
  }

  /** All that are at least so near, the nearest first. */
  notBelow(text: string, least: number): NearOccupation[] {
    const near = this.#ofOccupations(text);
    return [...near.keys()]
      .filter((id) => (near[id] ?? 0) >= least)
      .sort((a, b) => (near[b] ?? 0) - (near[a] ?? 0) || b - a)
      .map((id) => ({ id: this.#ids[id] ?? "", nearness: near[id] ?? 0 }));
  }

  /** How near one occupation is. */
  nearnessOf(text: string, id: string): number {
    const number = this.#numbers.get(id);
    return number === undefined ? 0 : (this.#ofOccupations(text)[number] ?? 0);
  }

  /** Kept, since whoever turns a page, ticks a filter or chooses another place types the same text. */
  #ofOccupations(text: string): Float32Array {
    const known = this.#known.get(text);
    if (known) return known;
    const nearness = this.nearness(text);
    const best = new Float32Array(this.#ids.length);
    for (let name = 0; name < nearness.length; name++) {
      const id = this.#idOf[name] ?? 0;
      best[id] = Math.max(best[id] ?? 0, nearness[name] ?? 0);
    }
    this.#known.set(text, best);
    return best;
  }

  /** Of each name, in their order. */
  nearness(text: string): Float32Array {
    const title = titleWords(text);
    const features = this.#features.of(title);
    const near = this.#alone.nearness(features);
    const together = this.#together.nearness(features);
    const { own, wide, together: ofAll, second: ofSecond } = this.#weights;
    const second = this.#seconds(near);
    const ofGroup = title.words.some((word) => asksForRest.test(word)) ? 1 : wide;
    for (let name = 0; name < near.length; name++) {
      const id = this.#idOf[name] ?? 0;
      const sum = (near[name] ?? 0) + ofAll * (together[id] ?? 0) + ofSecond * (second[id] ?? 0);
      const lifted = (this.#isOwn[name] === 1 ? own : 1) * (this.#isWide[name] === 1 ? ofGroup : 1);
      near[name] = (sum * lifted) / (own * (1 + ofAll + ofSecond));
    }
    return near;
  }

  /** Of each occupation, how near the second nearest of its names is. */
  #seconds(near: Float32Array): Float32Array {
    const first = new Float32Array(this.#ids.length);
    const second = new Float32Array(this.#ids.length);
    for (let name = 0; name < near.length; name++) {
      const id = this.#idOf[name] ?? 0;
      const [one, best] = [near[name] ?? 0, first[id] ?? 0];
      if (one > best) first[id] = one;
      second[id] = Math.max(second[id] ?? 0, Math.min(one, best));
    }
    return second;
  }

  /** What it takes of the memory. */
  get bytes() {
    return this.#alone.bytes + this.#together.bytes;
  }
}

/** A kilobyte or four each. */
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
