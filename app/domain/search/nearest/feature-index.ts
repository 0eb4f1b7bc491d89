import type { NumberLists } from "#app/platform/number-lists.ts";

/** Which texts have which features, numbers below `room`; how near a text is to each of them is the cosine of what is rare in both. */
export class FeatureIndex {
  readonly #starts: Uint32Array;
  readonly #texts: Uint16Array | Uint32Array;
  /** One by the length of each text. */
  readonly #shares: Float32Array;

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
    this.#shares = new Float32Array(lists.length);
    for (let text = 0; text < lists.length; text++) {
      let length = 0;
      for (const feature of lists.of(text)) {
        const at = next[feature] ?? 0;
        this.#texts[at] = text;
        next[feature] = at + 1;
        length += this.#rarity(feature) ** 2;
      }
      this.#shares[text] = length > 0 ? 1 / Math.sqrt(length) : 0;
    }
  }

  /** Of each text; a feature counts with its weight. */
  nearness(features: ReadonlyMap<number, number>): Float32Array {
    const found = new Float32Array(this.#shares.length);
    let length = 0;
    for (const [feature, weight] of features) {
      const rarity = this.#rarity(feature);
      length += (weight * rarity) ** 2;
      const add = weight * rarity * rarity;
      const end = this.#starts[feature + 1] ?? 0;
      for (let at = this.#starts[feature] ?? 0; at < end; at++) {
        const text = this.#texts[at] ?? 0;
        found[text] = (found[text] ?? 0) + add;
      }
    }
    const share = length > 0 ? 1 / Math.sqrt(length) : 0;
    for (let text = 0; text < found.length; text++)
      found[text] = (found[text] ?? 0) * (this.#shares[text] ?? 0) * share;
    return found;
  }

  get bytes() {
    return this.#starts.byteLength + this.#texts.byteLength + this.#shares.byteLength;
  }

  /** While the starts are counted, the number of texts stands one place further. */
  #countOf(feature: number) {
    return this.#starts[feature + 1] ?? 0;
  }

  #rarity(feature: number) {
    const texts = (this.#starts[feature + 1] ?? 0) - (this.#starts[feature] ?? 0);
    return this.#weightOf(feature) * (Math.log((1 + this.#shares.length) / (1 + texts)) + 1);
  }
}
