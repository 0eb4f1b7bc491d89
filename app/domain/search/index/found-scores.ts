import type { SlotScores } from "./slot-scores.ts";

/** What a sheet says, to be kept: as long as what was found, where a sheet is as long as the index. */
export class FoundScores {
  readonly slots: Uint32Array;
  readonly #scores: Float32Array;

  constructor(sheet: SlotScores) {
    this.slots = sheet.found.slice();
    this.#scores = Float32Array.from(this.slots, (slot) => sheet.get(slot));
  }

  /** How many were found. */
  get size() {
    return this.slots.length;
  }

  /** On a blank sheet, which knows the score of any slot. */
  writeOn(sheet: SlotScores): SlotScores {
    for (let at = 0; at < this.size; at++) sheet.set(this.slots[at] ?? 0, this.#scores[at] ?? 0);
    return sheet;
  }
}
