import { SlotScores } from "./slot-scores.ts";

/** More than one text needs. Of 200,000 listings they take 20 MB. */
const mostSpare = 12;
const spare: SlotScores[] = [];

/**
 * Scores are as long as the index, and a text of many words needs many for a moment: to make and to clear away new ones
 * each time takes longer than to count. So a text borrows them, and they are used again by the next.
 */
export class ScoreSheets {
  readonly #slots: number;
  readonly #borrowed: SlotScores[] = [];

  constructor(slots: number) {
    this.#slots = slots;
  }

  blank(): SlotScores {
    const used = spare.pop();
    const sheet = used && used.slots >= this.#slots ? used : new SlotScores(this.#slots);
    this.#borrowed.push(sheet);
    return sheet;
  }

  giveBack() {
    for (const sheet of this.#borrowed) {
      if (spare.length === mostSpare) return;
      sheet.clear();
      spare.push(sheet);
    }
  }
}
