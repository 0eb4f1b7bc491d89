const shortestGuessed = 6;

/**
 * Finds names that differ from a word by one slip of the finger: a letter missing, added, changed, or two swapped.
 * Every name is kept under itself and under itself without one letter; so is the word when it is looked up.
 */
export class Guesser {
  readonly #names = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      if (name.length < shortestGuessed || name.includes(" ")) continue;
      for (const variant of variantsOf(name)) {
        const known = this.#names.get(variant);
        if (known) known.push(name);
        else this.#names.set(variant, [name]);
      }
    }
  }

  /** The one name meant, or null: short words are never guessed, and neither is between two names. */
  guess(word: string): string | null {
    if (word.length < shortestGuessed) return null;
    const names = new Set([...variantsOf(word)].flatMap((variant) => this.#names.get(variant) ?? []));
    const near = [...names].filter((name) => isOneSlip(word, name));
    const [only] = near;
    return near.length === 1 && only !== undefined ? only : null;
  }
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
