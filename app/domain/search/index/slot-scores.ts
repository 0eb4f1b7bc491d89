/** A score for each slot of the index that was found; 0: not found. Arrays, since a common word may find all listings. */
export class SlotScores {
  readonly #scores: Float32Array;
  readonly #found: Uint32Array;
  #size = 0;

  constructor(slots: number) {
    this.#scores = new Float32Array(slots);
    this.#found = new Uint32Array(slots);
  }

  /** For how many slots there is room. */
  get slots() {
    return this.#scores.length;
  }

  /** How many were found. */
  get size() {
    return this.#size;
  }

  /** In the order in which they were found. */
  get found(): Uint32Array {
    return this.#found.subarray(0, this.#size);
  }

  has(slot: number) {
    return (this.#scores[slot] ?? 0) > 0;
  }

  get(slot: number) {
    return this.#scores[slot] ?? 0;
  }

  /** Adds to the score, or finds the slot. */
  add(slot: number, score: number) {
    this.set(slot, this.get(slot) + score);
  }

  /** Scores are above 0. */
  set(slot: number, score: number) {
    if (!this.has(slot)) this.#found[this.#size++] = slot;
    this.#scores[slot] = score;
  }

  /** Keeps the better of two scores. */
  atLeast(slot: number, score: number) {
    if (score > this.get(slot)) this.set(slot, score);
  }

  /** As if nothing had been found yet. */
  clear() {
    for (const slot of this.found) this.#scores[slot] = 0;
    this.#size = 0;
  }
}
