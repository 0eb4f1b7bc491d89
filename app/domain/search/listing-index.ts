import { ListingColumns, type IndexedListing } from "./listing-columns.ts";

/** How much a word says about a listing, by where it stands. */
export const weights = { text: 1, phrase: 2, company: 5, title: 6 } as const;
const weightBase = 8;

/**
 * Every published listing in memory: columns to filter and count by, and an inverted index of words. A changed listing
 * gets a new slot; the old one stays empty until the index is built anew.
 */
export class ListingIndex {
  readonly columns = new ListingColumns();
  /** Slots with the newest listing first, and with the best paid first; emptied ones among them. */
  readonly newestFirst: number[] = [];
  readonly bestPaidFirst: number[] = [];
  readonly #listings: (IndexedListing | null)[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #byOccupation = new Map<string, number[]>();
  readonly #postings = new Map<string, number[]>();
  readonly #words: string[] = [];
  #unsorted = false;
  #version = 0;

  /** Another number after every change. */
  get version() {
    return this.#version;
  }

  /** Number of listings. */
  get size() {
    return this.#slotOf.size;
  }

  /** Number of slots, empty ones included. */
  get slots() {
    return this.#listings.length;
  }

  put(listing: IndexedListing, words: ReadonlyMap<string, number>) {
    this.remove(listing.id);
    this.#version += 1;
    const slot = this.#listings.push(listing) - 1;
    this.#slotOf.set(listing.id, slot);
    this.columns.set(slot, listing);
    this.newestFirst.push(slot);
    this.bestPaidFirst.push(slot);
    this.#unsorted = true;
    append(this.#byOccupation, listing.occupationId, slot);
    for (const [word, weight] of words) {
      if (!this.#postings.has(word)) this.#words.push(word);
      append(this.#postings, word, slot * weightBase + weight);
    }
  }

  remove(id: string) {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#version += 1;
    this.#listings[slot] = null;
    this.columns.clear(slot);
    this.#slotOf.delete(id);
  }

  at(slot: number): IndexedListing | null {
    return this.#listings[slot] ?? null;
  }

  /** Call after the last put: puts the orders right. Nearly sorted already, so it is quick. */
  settle() {
    if (!this.#unsorted) return;
    this.newestFirst.sort((a, b) => this.#newer(a, b));
    this.bestPaidFirst.sort((a, b) => (this.columns.pay[b] ?? 0) - (this.columns.pay[a] ?? 0) || this.#newer(a, b));
    this.#unsorted = false;
  }

  slotsWithOccupation(occupationId: string): readonly number[] {
    return this.#byOccupation.get(occupationId) ?? [];
  }

  /**
   * Calls back with every slot that has the word, or one that starts with it, or (five letters up) contains it: the
   * weight of its place and the share of the word that was typed.
   */
  eachWithWord(word: string, report: (slot: number, weight: number, share: number) => void) {
    for (const known of this.#words) {
      const share = shareOf(word, known);
      if (share === 0) continue;
      for (const packed of this.#postings.get(known) ?? []) {
        report(Math.floor(packed / weightBase), packed % weightBase, share);
      }
    }
  }

  /** Whether any listing has the word, or a longer one it is part of. */
  hasWord(word: string) {
    return this.#postings.has(word) || this.#words.some((known) => shareOf(word, known) > 0);
  }

  /** The newest first; the id decides between two of one instant, so that a page never shows a listing twice. */
  #newer(a: number, b: number) {
    const [first, second] = [this.#listings[a], this.#listings[b]];
    if (!first || !second) return first ? -1 : second ? 1 : 0;
    if (first.firstPublishedAt !== second.firstPublishedAt)
      return first.firstPublishedAt > second.firstPublishedAt ? -1 : 1;
    return first.id < second.id ? -1 : 1;
  }
}

/** How much of the known word was typed: all of it, its beginning, or (German compounds) a part. */
function shareOf(word: string, known: string) {
  if (known === word) return 1;
  if (word.length >= 3 && known.startsWith(word)) return 0.8;
  return word.length >= 5 && known.includes(word) ? 0.6 : 0;
}

function append(lists: Map<string, number[]>, key: string, value: number) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
