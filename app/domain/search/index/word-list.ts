import { LRUCache } from "lru-cache";

/** A word and the share of it that was typed. */
type Like = [word: number, share: number];

/** So many new words are looked through one by one, before all are joined anew. */
const mostApart = 2_000;

/**
 * Every word that any listing has ever had, by its number. To find those that a text is part of, they stand in one long
 * text, each in a line: to go through it is many times faster than to ask one word after the other.
 */
export class WordList {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  #lines = "\n";
  /** Where in the lines each word begins. */
  #begins = new Uint32Array(0);
  /** Words that were looked for, until a new word comes. */
  readonly #like = new LRUCache<string, Like[]>({ maxSize: 200_000, sizeCalculation: (like) => like.length + 1 });
  #likeOf = 0;

  static fromKept(lines: string) {
    const list = new WordList();
    if (lines !== "") for (const word of lines.split("\n")) list.numberOf(word);
    return list;
  }

  toKeep() {
    return this.#words.join("\n");
  }

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  get size() {
    return this.#words.length;
  }

  /** Words that are the word, begin with it (three letters up) or contain it (five letters up). */
  like(word: string): Like[] {
    if (this.#likeOf !== this.size) {
      this.#like.clear();
      this.#likeOf = this.size;
    }
    const remembered = this.#like.get(word);
    if (remembered) return remembered;
    const like = this.#look(word);
    this.#like.set(word, like);
    return like;
  }

  #look(word: string): Like[] {
    if (word.length < shortestBeginning) {
      const same = this.#numbers.get(word);
      return same === undefined ? [] : [[same, 1]];
    }
    if (this.size - this.#begins.length > mostApart) this.#join();
    const like: Like[] = [];
    const sought = word.length < shortestPart ? `\n${word}` : word;
    for (let at = this.#lines.indexOf(sought); at !== -1;) {
      const number = this.#wordAt(at + (sought.length - word.length));
      like.push([number, shareOf(word, this.#words[number] ?? "")]);
      at = this.#lines.indexOf(sought, (this.#begins[number + 1] ?? this.#lines.length) - 1);
    }
    for (let number = this.#begins.length; number < this.size; number++) {
      const share = shareOf(word, this.#words[number] ?? "");
      if (share > 0) like.push([number, share]);
    }
    return like;
  }

  #join() {
    this.#lines = `\n${this.#words.join("\n")}\n`;
    this.#begins = new Uint32Array(this.size);
    let at = 1;
    for (const [number, word] of this.#words.entries()) {
      this.#begins[number] = at;
      at += word.length + 1;
    }
  }

  /** The last word that begins there or before. */
  #wordAt(position: number) {
    let [low, high] = [0, this.#begins.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#begins[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const shortestBeginning = 3;
const shortestPart = 5;

export const shares = { whole: 1, beginning: 0.8, part: 0.6 } as const;

/** How much of the known word was typed: all of it, its beginning, or (German compounds) a part. */
function shareOf(word: string, known: string) {
  if (known === word) return shares.whole;
  if (known.startsWith(word)) return shares.beginning;
  return word.length >= shortestPart && known.includes(word) ? shares.part : 0;
}
