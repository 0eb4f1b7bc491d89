import type { NumberLists } from "#app/platform/number-lists.ts";

/** Which texts have which features, numbers below `room`; what a text shares with each of them counts by how rare it is. */
export class FeatureIndex {
  readonly #starts: Uint32Array;
  readonly #texts: Uint16Array | Uint32Array;
  /** How much there is in each text: what is rare counts more. */
  readonly sizes: Float32Array;

  readonly #weightOf: (feature: number) => number;

  /** `lists`: the features of each text. */
  constructor(lists: NumberLists, room: number, weightOf: (feature: number) => number) {
    this.#weightOf = weightOf;
    this.#starts = new Uint32Array(room + 1);
    for (let text = 0; text < lists.length; text++)
      for (const feature of lists.of(text)) this.#starts[feature + 1] = this.#countOf(feature) + 1;
    for (let at = 1; at <= room; at++) this.#starts[at] = (this.#starts[at] ?? 0) + (this.#starts[at - 1] ?? 0);
    const next = this.#starts.slice();
    const all = this.#starts[room] ?? 0;
    this.#texts = lists.length < 2 ** 16 ? new Uint16Array(all) : new Uint32Array(all);
    this.sizes = new Float32Array(lists.length);
    for (let text = 0; text < lists.length; text++) {
      let size = 0;
      for (const feature of lists.of(text)) {
        const at = next[feature] ?? 0;
        this.#texts[at] = text;
        next[feature] = at + 1;
        size += this.#rarity(feature) ** 2;
      }
      this.sizes[text] = size;
    }
  }

  /** What each text has of what is asked, and how much that is; a feature counts with its weight. */
  shared(features: ReadonlyMap<number, number>): { shared: Float32Array; asked: number } {
    const shared = new Float32Array(this.sizes.length);
    let asked = 0;
    for (const [feature, weight] of features) {
      const rarity = this.#rarity(feature);
      asked += (weight * rarity) ** 2;
      const add = weight * rarity * rarity;
      const end = this.#starts[feature + 1] ?? 0;
      for (let at = this.#starts[feature] ?? 0; at < end; at++) {
        const text = this.#texts[at] ?? 0;
        shared[text] = (shared[text] ?? 0) + add;
      }
    }
    return { shared, asked };
  }

  get bytes() {
    return this.#starts.byteLength + this.#texts.byteLength + this.sizes.byteLength;
  }

  /** While the starts are counted, the number of texts stands one place further. */
  #countOf(feature: number) {
    return this.#starts[feature + 1] ?? 0;
  }

  #rarity(feature: number) {
    const texts = (this.#starts[feature + 1] ?? 0) - (this.#starts[feature] ?? 0);
    return this.#weightOf(feature) * (Math.log((1 + this.sizes.length) / (1 + texts)) + 1);
  }
}
