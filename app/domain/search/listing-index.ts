import type { Field, Kind } from "#db/codes.ts";

/** What the search needs to know of a listing, and nothing a person would read. */
export type IndexedListing = {
  id: string;
  occupationId: string;
  companyId: string;
  kind: Kind;
  field: Field;
  placeIds: string[];
  districtIds: string[];
  /** Position in germanLevels. */
  german: number;
  shifts: readonly string[];
  /** Euro cents an hour, null where it cannot be compared. */
  pay: number | null;
  firstPublishedAt: string;
  /** Last day on which people can apply. */
  deadline: string;
};

/** How much a word says about a listing, by where it stands. */
export const weights = { text: 1, phrase: 2, company: 5, title: 6 } as const;
const weightBase = 8;

/**
 * Every published listing in memory: columns to filter and count by, and an inverted index of words. A changed listing
 * gets a new slot; the old one stays empty until the index is built anew.
 */
export class ListingIndex {
  readonly slots: (IndexedListing | null)[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #byOccupation = new Map<string, number[]>();
  readonly #postings = new Map<string, number[]>();
  readonly #words: string[] = [];

  get size() {
    return this.#slotOf.size;
  }

  get emptySlots() {
    return this.slots.length - this.#slotOf.size;
  }

  put(listing: IndexedListing, words: ReadonlyMap<string, number>) {
    this.remove(listing.id);
    const slot = this.slots.push(listing) - 1;
    this.#slotOf.set(listing.id, slot);
    this.#append(this.#byOccupation, listing.occupationId, slot);
    for (const [word, weight] of words) {
      if (!this.#postings.has(word)) this.#words.push(word);
      this.#append(this.#postings, word, slot * weightBase + weight);
    }
  }

  remove(id: string) {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.slots[slot] = null;
    this.#slotOf.delete(id);
  }

  get(id: string) {
    const slot = this.#slotOf.get(id);
    return slot === undefined ? null : (this.slots[slot] ?? null);
  }

  slotsWithOccupation(occupationId: string): readonly number[] {
    return this.#byOccupation.get(occupationId) ?? [];
  }

  /** Calls back with every slot that has the word, or one that starts with it, or (five letters up) contains it. */
  eachWithWord(word: string, report: (slot: number, weight: number) => void) {
    for (const known of this.#words) {
      const fits = word.length >= 5 ? known.includes(word) : word.length >= 3 ? known.startsWith(word) : known === word;
      if (!fits) continue;
      const share = known === word ? 1 : known.startsWith(word) ? 0.8 : 0.6;
      for (const packed of this.#postings.get(known) ?? []) {
        report(Math.floor(packed / weightBase), (packed % weightBase) * share);
      }
    }
  }

  #append(lists: Map<string, number[]>, key: string, value: number) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
}
