import type { Field } from "#db/codes.ts";
import { GrowingNumbers } from "#app/platform/growing-numbers.ts";
import { type IndexedListing, ListingColumns } from "./listing-columns.ts";
import { mergedOrder } from "./merged-order.ts";
import { Postings } from "./postings.ts";
import { SharedTexts } from "./shared-texts.ts";
import { WordList } from "./word-list.ts";

/** How much a word says about a listing, by where it stands. */
export const weights = { text: 1, phrase: 2, company: 5, title: 6 } as const;
const weightBase = 8;

/**
 * Every published listing in memory: columns to filter and count by, and an inverted index of words. A text that many
 * listings share is kept once, with the listings it stands in. A changed listing gets a new slot; the old one stays
 * empty until the index is built anew.
 */
export class ListingIndex {
  readonly columns: ListingColumns;
  /** Slots with the newest listing first, and with the best paid first; emptied ones may be among them. */
  newestFirst = new Uint32Array(0);
  bestPaidFirst = new Uint32Array(0);
  /** Where each slot stands in these orders. */
  newestAt = new Uint32Array(0);
  bestPaidAt = new Uint32Array(0);
  readonly #ids: string[];
  readonly #slotOf = new Map<string, number>();
  readonly #byOccupation: Map<string, GrowingNumbers>;
  readonly #byField: Map<Field, GrowingNumbers>;
  readonly #words: WordList;
  readonly #postings: Postings;
  readonly #shared: SharedTexts;
  /** Slots that no order knows yet. */
  #unsorted: number[] = [];
  #version = 0;

  constructor(kept?: KeptIndex) {
    this.columns = kept ? ListingColumns.fromKept(kept.columns) : new ListingColumns();
    this.#ids = kept?.ids ?? [];
    this.#byOccupation = listsOf(kept?.byOccupation);
    this.#byField = listsOf(kept?.byField);
    this.#words = kept ? WordList.fromKept(kept.words) : new WordList();
    this.#postings = kept ? Postings.fromKept(kept.postings) : new Postings();
    this.#shared = kept ? SharedTexts.fromKept(this.#words, kept.shared) : new SharedTexts(this.#words);
    for (const [slot, id] of this.#ids.entries()) if (this.columns.taken[slot] === 1) this.#slotOf.set(id, slot);
    if (kept) Object.assign(this, kept.orders);
  }

  /** All of it as plain data. */
  toKeep() {
    this.settle();
    const { newestFirst, bestPaidFirst, newestAt, bestPaidAt } = this;
    return {
      columns: this.columns.toKeep(),
      orders: { newestFirst, bestPaidFirst, newestAt, bestPaidAt },
      ids: this.#ids,
      byOccupation: numbersOf(this.#byOccupation),
      byField: numbersOf(this.#byField),
      words: this.#words.toKeep(),
      postings: this.#postings.toKeep(),
      shared: this.#shared.toKeep(),
    };
  }

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
    return this.#ids.length;
  }

  /** Makes a text known that listings may share. What was said under its key before is forgotten. */
  share(key: string, text: string, weight: number) {
    this.#shared.set(key, text, weight);
  }

  /** By which the index knows a word. */
  numberOf(word: string) {
    return this.#words.numberOf(word);
  }

  /**
   * Gives its slot. `words`: numbers of its own, each with the weight of the best place it stands in. `shared`: keys of
   * texts it shares with others.
   */
  put(listing: IndexedListing, words: ReadonlyMap<number, number>, shared: Iterable<string> = []) {
    this.remove(listing.id);
    this.#version += 1;
    const slot = this.#ids.push(listing.id) - 1;
    this.#slotOf.set(listing.id, slot);
    this.columns.set(slot, listing);
    this.#unsorted.push(slot);
    append(this.#byOccupation, listing.occupationId, slot);
    append(this.#byField, listing.field, slot);
    for (const key of shared) this.#shared.slotsOf(key)?.push(slot);
    for (const [word, weight] of words) this.#postings.add(word, slot * weightBase + weight);
    return slot;
  }

  remove(id: string) {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#version += 1;
    this.columns.clear(slot);
    this.#slotOf.delete(id);
  }

  at(slot: number): IndexedListing | null {
    const id = this.idAt(slot);
    return id === null ? null : { id, ...this.columns.at(slot) };
  }

  idAt(slot: number): string | null {
    return this.columns.taken[slot] === 1 ? (this.#ids[slot] ?? null) : null;
  }

  slotOf(id: string): number | null {
    return this.#slotOf.get(id) ?? null;
  }

  /** Call after the last put: puts the orders right. */
  settle() {
    if (this.#unsorted.length === 0) return;
    const { pay, taken } = this.columns;
    const newer = (a: number, b: number) => this.#newer(a, b);
    const better = (a: number, b: number) => (pay[b] ?? 0) - (pay[a] ?? 0) || this.#newer(a, b);
    const isTaken = (slot: number) => taken[slot] === 1;
    this.newestFirst = mergedOrder(this.newestFirst.filter(isTaken), this.#unsorted.filter(isTaken), newer);
    this.bestPaidFirst = mergedOrder(this.bestPaidFirst.filter(isTaken), this.#unsorted.filter(isTaken), better);
    this.newestAt = placesIn(this.newestFirst, this.slots);
    this.bestPaidAt = placesIn(this.bestPaidFirst, this.slots);
    this.#unsorted = [];
    this.#postings.settle();
    this.#shared.settle();
  }

  /** Slots of an occupation, the oldest first; emptied ones among them. */
  slotsWithOccupation(occupationId: string): Uint32Array {
    return this.#byOccupation.get(occupationId)?.values ?? none;
  }

  /** The same of a field of work. */
  slotsInField(field: Field): Uint32Array {
    return this.#byField.get(field)?.values ?? none;
  }

  /** Listings with a text that others may share, by the key under which it was made known. */
  slotsSharing(key: string): number[] {
    return [...(this.#shared.slotsOf(key)?.values ?? none)].filter((slot) => this.columns.taken[slot] === 1);
  }

  hasSharing(key: string): boolean {
    return this.#shared.slotsOf(key)?.values.some((slot) => this.columns.taken[slot] === 1) ?? false;
  }

  /**
   * Calls back with every slot that has the word, or one that starts with it, or (five letters up) contains it: the
   * weight of its place and the share of the word that was typed.
   */
  eachWithWord(word: string, report: (slot: number, weight: number, share: number) => void) {
    const { taken } = this.columns;
    for (const [known, share] of this.#words.like(word)) {
      this.#postings.some(known, (packed) => {
        const slot = Math.floor(packed / weightBase);
        if (taken[slot] === 1) report(slot, packed % weightBase, share);
        return false;
      });
      for (const { slots, weight } of this.#shared.textsWith(known))
        for (const slot of slots.values) if (taken[slot] === 1) report(slot, weight, share);
    }
  }

  /** Whether any listing has the word, or a longer one it is part of. */
  hasWord(word: string) {
    const { taken } = this.columns;
    return this.#words
      .like(word)
      .some(
        ([known]) =>
          this.#postings.some(known, (packed) => taken[Math.floor(packed / weightBase)] === 1) ||
          this.#shared.textsWith(known).some(({ slots }) => slots.values.some((slot) => taken[slot] === 1)),
      );
  }

  /** The newest first; the id decides between two of one instant, so that a page never shows a listing twice. */
  #newer(a: number, b: number) {
    const { published } = this.columns;
    return (published[b] ?? 0) - (published[a] ?? 0) || ((this.#ids[a] ?? "") < (this.#ids[b] ?? "") ? -1 : 1);
  }
}

export type KeptIndex = ReturnType<ListingIndex["toKeep"]>;

const none = new Uint32Array(0);

const numbersOf = <Key>(lists: ReadonlyMap<Key, GrowingNumbers>) =>
  new Map([...lists].map(([key, numbers]) => [key, numbers.values.slice()]));

const listsOf = <Key>(kept: ReadonlyMap<Key, Uint32Array> = new Map()) =>
  new Map([...kept].map(([key, numbers]) => [key, GrowingNumbers.of(numbers)]));

function placesIn(order: Uint32Array, slots: number) {
  const places = new Uint32Array(slots);
  for (let at = 0; at < order.length; at++) places[order[at] ?? 0] = at;
  return places;
}

function append<Key>(lists: Map<Key, GrowingNumbers>, key: Key, slot: number) {
  const list = lists.get(key) ?? new GrowingNumbers();
  lists.set(key, list);
  list.push(slot);
}
