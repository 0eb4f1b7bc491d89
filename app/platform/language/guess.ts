/**
 * Finds words that differ from one typed by one slip of the finger: a letter missing, added, changed, or two swapped.
 * Every word is kept under itself and under itself without one letter; so is the word when it is looked up. Words
 * shorter than `shortest` are never guessed. Of the many variants only hashes are kept, in order, each with the number
 * of its word: as texts they would take more memory than everything else that the search knows of names.
 */
export class Guesser {
  #words: string[];
  /** Hash × maxWords + number of the word, sorted. */
  #variants: Float64Array;
  readonly #shortest: number;

  constructor(words: Iterable<string>, shortest: number) {
    this.#shortest = shortest;
    this.#words = [...words].filter((word) => word.length >= shortest);
    if (this.#words.length > maxWords) throw new RangeError(`More than ${maxWords} words to guess`);
    const variants = this.#words.flatMap((word, number) =>
      hashesOf(word).map((variant) => variant * maxWords + number),
    );
    this.#variants = Float64Array.from(variants).sort();
  }

  static fromKept({ words, variants, shortest }: ReturnType<Guesser["toKeep"]>) {
    const guesser = new Guesser([], shortest);
    guesser.#words = words.split("\n");
    guesser.#variants = variants;
    return guesser;
  }

  toKeep() {
    return { words: this.#words.join("\n"), variants: this.#variants, shortest: this.#shortest };
  }

  /** The words one slip away; none where it is one of them itself. */
  near(word: string): string[] {
    if (word.length < this.#shortest) return [];
    const words = new Set(hashesOf(word).flatMap((variant) => this.#wordsUnder(variant)));
    return words.has(word) ? [] : [...words].filter((known) => isOneSlip(word, known));
  }

  #wordsUnder(variant: number): string[] {
    const found: string[] = [];
    const end = (variant + 1) * maxWords;
    for (let at = this.#firstFrom(variant * maxWords); (this.#variants[at] ?? end) < end; at++)
      found.push(this.#words[(this.#variants[at] ?? 0) % maxWords] ?? "");
    return found;
  }

  #firstFrom(key: number) {
    let [low, high] = [0, this.#variants.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#variants[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Together with a hash of 32 bits its number must fit into the 53 of a number. */
const maxWords = 2 ** 20;

/** What sounds the same in Polish and is mixed up in writing: "tokaż" for "tokarz", "kuhnia" for "kuchnia". */
export function respellings(word: string): string[] {
  return [word.replace(/([^r])z/g, "$1rz"), word.replace(/rz/g, "z"), word.replace(/([^c])h/g, "$1ch")].filter(
    (other) => other !== word,
  );
}

/** Of the word itself and of the word without each of its letters. */
function hashesOf(word: string): number[] {
  const hashes = new Set([hashWithout(word, -1)]);
  for (let left = 0; left < word.length; left++) hashes.add(hashWithout(word, left));
  return [...hashes];
}

/** FNV-1a. Words that only share a hash are told apart afterwards. */
function hashWithout(word: string, left: number) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) if (at !== left) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Sharing a variant may also mean two slips; this allows one. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
