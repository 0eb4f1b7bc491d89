/**
 * Finds words that differ from one typed by one slip of the finger: a letter missing, added, changed, or two swapped.
 * Every word is kept under itself and under itself without one letter; so is the word when it is looked up. Words
 * shorter than `shortest` are never guessed.
 */
export class Guesser {
  readonly #words = new Map<string, string[]>();
  readonly #shortest: number;

  constructor(words: Iterable<string>, shortest: number) {
    this.#shortest = shortest;
    for (const word of words) {
      if (word.length < shortest) continue;
      for (const variant of variantsOf(word)) {
        const known = this.#words.get(variant);
        if (known) known.push(word);
        else this.#words.set(variant, [word]);
      }
    }
  }

  near(word: string): string[] {
    if (word.length < this.#shortest) return [];
    const words = new Set([...variantsOf(word)].flatMap((variant) => this.#words.get(variant) ?? []));
    return [...words].filter((known) => isOneSlip(word, known));
  }
}

/** What sounds the same in Polish and is mixed up in writing: "tokaż" for "tokarz", "kuhnia" for "kuchnia". */
export function respellings(word: string): string[] {
  return [word.replace(/([^r])z/g, "$1rz"), word.replace(/rz/g, "z"), word.replace(/([^c])h/g, "$1ch")].filter(
    (other) => other !== word,
  );
}

function variantsOf(word: string) {
  const variants = new Set([word]);
  for (let at = 0; at < word.length; at++) variants.add(word.slice(0, at) + word.slice(at + 1));
  return variants;
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
