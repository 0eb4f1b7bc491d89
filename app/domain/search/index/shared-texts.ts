import { GrowingNumbers } from "#app/platform/growing-numbers.ts";
import { indexWords } from "../words.ts";
import type { WordList } from "./word-list.ts";

/** A text that stands in many listings: a phrase, a company's name. */
type Shared = { text: string; weight: number; slots: GrowingNumbers };

/** Texts that many listings share, each once with the listings it stands in, and the words they are made of. */
export class SharedTexts {
  readonly #words: WordList;
  readonly #byKey = new Map<string, Shared>();
  /** By the number of the word. */
  readonly #byWord = new Map<number, Shared[]>();

  constructor(words: WordList) {
    this.#words = words;
  }

  static fromKept(words: WordList, kept: ReturnType<SharedTexts["toKeep"]>) {
    const texts = new SharedTexts(words);
    for (const { key, text, weight, slots, words } of kept)
      texts.#enter(key, { text, weight, slots: GrowingNumbers.of(slots) }, words);
    return texts;
  }

  toKeep() {
    return [...this.#byKey].map(([key, shared]) => ({
      key,
      text: shared.text,
      weight: shared.weight,
      slots: shared.slots.values.slice(),
      words: Uint32Array.from(this.#wordsOf(shared)),
    }));
  }

  /** What was said under the key before is forgotten; its listings stay. */
  set(key: string, text: string, weight: number) {
    const known = this.#byKey.get(key);
    if (known?.text === text) return;
    if (known) this.#forget(known);
    const shared = { text, weight, slots: known?.slots ?? new GrowingNumbers() };
    this.#enter(key, shared, this.#wordsOf(shared));
  }

  /** Undefined where nothing was said under the key. */
  slotsOf(key: string): GrowingNumbers | undefined {
    return this.#byKey.get(key)?.slots;
  }

  textsWith(word: number): readonly Shared[] {
    return this.#byWord.get(word) ?? none;
  }

  /** Call it when no more listings are awaited soon. */
  settle() {
    for (const { slots } of this.#byKey.values()) slots.trim();
  }

  #enter(key: string, shared: Shared, words: Iterable<number>) {
    this.#byKey.set(key, shared);
    for (const word of words) {
      const texts = this.#byWord.get(word);
      if (texts) texts.push(shared);
      else this.#byWord.set(word, [shared]);
    }
  }

  #forget(known: Shared) {
    for (const word of this.#wordsOf(known)) {
      const others = this.#byWord.get(word)?.filter((shared) => shared !== known) ?? [];
      if (others.length > 0) this.#byWord.set(word, others);
      else this.#byWord.delete(word);
    }
  }

  #wordsOf({ text }: Shared) {
    return [...indexWords(text)].map((word) => this.#words.numberOf(word));
  }
}

const none: readonly Shared[] = [];
