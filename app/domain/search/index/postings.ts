import { GrowingNumbers } from "#app/platform/growing-numbers.ts";

const none = new Uint32Array(0);
/** Fewer are found well enough through lists of their own. */
const mostApart = 20_000;

/**
 * For each word, by its number, where it stands. What has been settled lies in one array in the order of the words; what
 * came since is kept apart, until it is much and all is put in order anew.
 */
export class Postings {
  /** Where the values of each word begin; one more at the end. */
  #begins = new Uint32Array(1);
  #values = none;
  #newWords = new GrowingNumbers();
  #newValues = new GrowingNumbers();
  /** Positions among the new by word, for as many of them as have been read. */
  #newByWord = new Map<number, number[]>();
  #read = 0;

  static fromKept({ begins, values }: ReturnType<Postings["toKeep"]>) {
    const postings = new Postings();
    postings.#begins = begins;
    postings.#values = values;
    return postings;
  }

  toKeep() {
    if (this.#newWords.length > 0) this.#merge();
    return { begins: this.#begins, values: this.#values };
  }

  add(word: number, value: number) {
    this.#newWords.push(word);
    this.#newValues.push(value);
  }

  /** Call it when no more is awaited soon. */
  settle() {
    if (this.#newWords.length > Math.max(mostApart, this.#values.length / 8)) this.#merge();
  }

  /** Calls back with each value of a word, until it says that it has seen enough. */
  some(word: number, isEnough: (value: number) => boolean): boolean {
    const end = this.#begins[word + 1] ?? 0;
    for (let at = this.#begins[word] ?? end; at < end; at++) if (isEnough(this.#values[at] ?? 0)) return true;
    this.#readNew();
    return this.#newByWord.get(word)?.some((value) => isEnough(value)) ?? false;
  }

  #readNew() {
    const [words, values] = [this.#newWords.values, this.#newValues.values];
    for (; this.#read < words.length; this.#read++) {
      const word = words[this.#read] ?? 0;
      const list = this.#newByWord.get(word);
      if (list) list.push(values[this.#read] ?? 0);
      else this.#newByWord.set(word, [values[this.#read] ?? 0]);
    }
  }

  /** A counting sort: how many each word has, where they begin, then each to its place, the older ones first. */
  #merge() {
    const [words, values] = [this.#newWords.values, this.#newValues.values];
    const count = Math.max(
      this.#begins.length - 1,
      words.reduce((most, word) => Math.max(most, word + 1), 0),
    );
    const begins = new Uint32Array(count + 1);
    for (let word = 0; word < this.#begins.length - 1; word++)
      begins[word + 1] = (this.#begins[word + 1] ?? 0) - (this.#begins[word] ?? 0);
    for (const word of words) begins[word + 1] = (begins[word + 1] ?? 0) + 1;
    for (let word = 0; word < count; word++) begins[word + 1] = (begins[word + 1] ?? 0) + (begins[word] ?? 0);
    const merged = new Uint32Array(this.#values.length + values.length);
    const next = begins.slice();
    for (let word = 0; word < this.#begins.length - 1; word++) {
      const old = this.#values.subarray(this.#begins[word], this.#begins[word + 1]);
      merged.set(old, next[word]);
      next[word] = (next[word] ?? 0) + old.length;
    }
    for (const [at, word] of words.entries()) {
      const place = next[word] ?? 0;
      merged[place] = values[at] ?? 0;
      next[word] = place + 1;
    }
    [this.#begins, this.#values] = [begins, merged];
    [this.#newWords, this.#newValues] = [new GrowingNumbers(), new GrowingNumbers()];
    this.#newByWord = new Map();
    this.#read = 0;
  }
}
