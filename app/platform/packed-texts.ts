/** Of this many places for each text about half stay free, so that few texts are met on the way to one. */
const placesForEach = 2;

/**
 * Different texts by their numbers, which are not changed any more. As keys of a map each takes a hundred bytes; here they stand in one long
 * text, and a table of hashes tells where.
 */
export class PackedTexts {
  readonly #letters: string;
  /** Where each text begins; one more at the end. */
  readonly #begins: Uint32Array;
  /** The number of a text, and one, at the place that its hash tells or the next free one behind it. */
  readonly #places: Uint32Array;

  private constructor({ letters, begins, places }: ReturnType<PackedTexts["toKeep"]>) {
    this.#letters = letters;
    this.#begins = begins;
    this.#places = places;
  }

  static of(texts: Iterable<string>) {
    const all = [...texts];
    const begins = new Uint32Array(all.length + 1);
    for (const [number, text] of all.entries()) begins[number + 1] = (begins[number] ?? 0) + text.length;
    const places = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, all.length * placesForEach))));
    for (const [number, text] of all.entries()) {
      let place = hashOf(text) & (places.length - 1);
      while (places[place] !== 0) place = (place + 1) & (places.length - 1);
      places[place] = number + 1;
    }
    return new PackedTexts({ letters: all.join(""), begins, places });
  }

  static fromKept(kept: ReturnType<PackedTexts["toKeep"]>) {
    return new PackedTexts(kept);
  }

  toKeep() {
    return { letters: this.#letters, begins: this.#begins, places: this.#places };
  }

  get size() {
    return this.#begins.length - 1;
  }

  /** Undefined where the text is none of them. */
  numberOf(text: string): number | undefined {
    const last = this.#places.length - 1;
    for (let place = hashOf(text) & last; ; place = (place + 1) & last) {
      const number = (this.#places[place] ?? 0) - 1;
      if (number < 0) return undefined;
      if (this.#isAt(number, text)) return number;
    }
  }

  has(text: string) {
    return this.numberOf(text) !== undefined;
  }

  textOf(number: number) {
    return this.#letters.slice(this.#begins[number], this.#begins[number + 1]);
  }

  #isAt(number: number, text: string) {
    const begin = this.#begins[number] ?? 0;
    return (this.#begins[number + 1] ?? 0) - begin === text.length && this.#letters.startsWith(text, begin);
  }
}

/** FNV-1a */
function hashOf(text: string) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 16);
}
