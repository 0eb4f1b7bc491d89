import { LRUCache } from "lru-cache";
import type { Field } from "#db/codes.ts";
import { type IndexedListing, ListingColumns } from "./listing-columns.ts";
import { SharedTexts } from "./shared-texts.ts";

/** How much a word says about a listing, by where it stands. */
export const weights = { text: 1, phrase: 2, company: 5, title: 6 } as const;
const weightBase = 8;

/**
 * Every published listing in memory: columns to filter and count by, and an inverted index of words. A text that many
 * listings share is kept once, with the listings it stands in. A changed listing gets a new slot; the old one stays
 * empty until the index is built anew.
 */
export class ListingIndex {
  readonly columns = new ListingColumns();
  /** Slots with the newest listing first, and with the best paid first; emptied ones among them. */
  readonly newestFirst: number[] = [];
  readonly bestPaidFirst: number[] = [];
  readonly #listings: (IndexedListing | null)[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #byOccupation = new Map<string, number[]>();
  readonly #byField = new Map<string, number[]>();
  readonly #postings = new Map<string, number[]>();
  readonly #shared = new SharedTexts();
  /** Every word that any listing has ever had. */
  readonly #words = new Set<string>();
  /** Words that were looked for, until a new word comes: to go through all takes most of a search's time. */
  readonly #like = new LRUCache<string, [known: string, share: number][]>({
    maxSize: 200_000,
    sizeCalculation: (like) => like.length + 1,
  });
  #likeOf = 0;
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

  /** Makes a text known that listings may share. What was said under its key before is forgotten. */
  share(key: string, text: string, weight: number) {
    for (const word of this.#shared.set(key, text, weight)) this.#words.add(word);
  }

  /** `words`: its own, by the weight of the best place they stand in. `shared`: keys of texts it shares with others. */
  put(listing: IndexedListing, words: ReadonlyMap<string, number>, shared: Iterable<string> = []) {
    this.remove(listing.id);
    this.#version += 1;
    const slot = this.#listings.push(listing) - 1;
    this.#slotOf.set(listing.id, slot);
    this.columns.set(slot, listing);
    this.newestFirst.push(slot);
    this.bestPaidFirst.push(slot);
    this.#unsorted = true;
    append(this.#byOccupation, listing.occupationId, slot);
    append(this.#byField, listing.field, slot);
    for (const key of shared) this.#shared.slotsOf(key).push(slot);
    for (const [word, weight] of words) {
      this.#words.add(word);
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

  /** Slots of a field of work, the oldest first; emptied ones among them. */
  slotsInField(field: Field): readonly number[] {
    return this.#byField.get(field) ?? [];
  }

  /** Listings with a text that others may share, by the key under which it was made known. */
  slotsSharing(key: string): readonly number[] {
    return this.#shared.slotsOf(key).filter((slot) => this.columns.taken[slot] === 1);
  }

  /**
   * Calls back with every slot that has the word, or one that starts with it, or (five letters up) contains it: the
   * weight of its place and the share of the word that was typed.
   */
  eachWithWord(word: string, report: (slot: number, weight: number, share: number) => void) {
    const { taken } = this.columns;
    for (const [known, share] of this.#wordsLike(word)) {
      for (const packed of this.#postings.get(known) ?? []) {
        const slot = Math.floor(packed / weightBase);
        if (taken[slot] === 1) report(slot, packed % weightBase, share);
      }
      for (const { slots, weight } of this.#shared.textsWith(known))
        for (const slot of slots) if (taken[slot] === 1) report(slot, weight, share);
    }
  }

  /** Whether any listing has the word, or a longer one it is part of. */
  hasWord(word: string) {
    const { taken } = this.columns;
    return this.#wordsLike(word).some(
      ([known]) =>
        this.#postings.get(known)?.some((packed) => taken[Math.floor(packed / weightBase)] === 1) ||
        this.#shared.textsWith(known).some(({ slots }) => slots.some((slot) => taken[slot] === 1)),
    );
  }

  /** Words of listings that are the word, begin with it or contain it, each with the share that was typed. */
  #wordsLike(word: string): [known: string, share: number][] {
    if (this.#likeOf !== this.#words.size) {
      this.#like.clear();
      this.#likeOf = this.#words.size;
    }
    const remembered = this.#like.get(word);
    if (remembered) return remembered;
    const like: [string, number][] = [];
    for (const known of this.#words) {
      const share = shareOf(word, known);
      if (share > 0) like.push([known, share]);
    }
    this.#like.set(word, like);
    return like;
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
