/** A score for each slot of the index that was found; 0: not found. Arrays, since a common word may find all listings. */
export class SlotScores {
  readonly #scores: Float32Array;
  #found = 0;

  constructor(slots: number) {
    this.#scores = new Float32Array(slots);
  }

  /** How many were found. */
  get size() {
    return this.#found;
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

  set(slot: number, score: number) {
    if (!this.has(slot) && score > 0) this.#found++;
    this.#scores[slot] = score;
  }

  /** Keeps the better of two scores. */
  atLeast(slot: number, score: number) {
    if (score > this.get(slot)) this.set(slot, score);
  }

  *found() {
    for (let slot = 0; slot < this.#scores.length; slot++) if (this.has(slot)) yield slot;
  }
}
