/** One line under the search bar. `value` is what goes into the field, `sub` what tells it from others. */
export type Suggestion = { type: "occupation" | "place" | "company"; label: string; value: string; sub: string | null };

export type Suggestable = { key: string; rank: number; suggestion: Suggestion };

export const maxSuggestions = 8;
const shortestTyped = 2;

/** Names in alphabetical order of their folded form: what begins with a text stands together. */
export class PrefixList {
  readonly #entries: Suggestable[];

  constructor(entries: Iterable<Suggestable>) {
    this.#entries = [...entries].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  beginningWith(typed: string): Suggestable[] {
    const found: Suggestable[] = [];
    for (let at = this.#firstFrom(typed); this.#entries[at]?.key.startsWith(typed); at++) {
      const entry = this.#entries[at];
      if (entry) found.push(entry);
    }
    return found;
  }

  #firstFrom(typed: string) {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle]?.key ?? "") < typed) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The best of what begins with the folded text; each thing once, under its best name. */
export function bestOf(lists: PrefixList[], typed: string): Suggestion[] {
  if (typed.length < shortestTyped) return [];
  const found = lists.flatMap((list) => list.beginningWith(typed));
  found.sort((a, b) => a.rank - b.rank || a.key.length - b.key.length);
  const best = new Map<string, Suggestion>();
  for (const { suggestion } of found) {
    const thing = `${suggestion.type} ${suggestion.label}`;
    if (!best.has(thing)) best.set(thing, suggestion);
    if (best.size === maxSuggestions) break;
  }
  return [...best.values()];
}

/** A name is found by its beginning, and less well by the beginning of a later word in it. */
export function keysOf(folded: string, rank: number): { key: string; rank: number }[] {
  const words = folded.split(" ");
  return words.map((_, at) => ({ key: words.slice(at).join(" "), rank: at === 0 ? rank : rank + laterWord }));
}

/** Occupations in the reader's language first, then in another, then places: towns of the region, others, imported; then companies. */
export const ranks = {
  ...{ occupation: 0, synonym: 1, elsewhere: 2 },
  ...{ place: 10, farPlace: 11, village: 12 },
  company: 20,
} as const;
const laterWord = 5;
