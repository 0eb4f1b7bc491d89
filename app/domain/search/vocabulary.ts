import type { Kind } from "#db/codes.ts";
import { Guesser } from "./guess.ts";
import { kindWords } from "./kind-words.ts";
import { stemKey, stemmers, type Stemmer } from "./stems.ts";

/** What a word or several can mean. */
export type Meaning =
  { what: "occupation"; ids: readonly string[] } | { what: "place"; id: string } | { what: "kind"; kind: Kind };

type Names = {
  /** Occupation ids by folded name or synonym, whatever its language. */
  occupations: ReadonlyMap<string, readonly string[]>;
  /** Place id by folded name, only of places of the region. */
  places: ReadonlyMap<string, string>;
};

/** The names the search knows: as they are written, by their stems, and one slip away. */
export class Vocabulary {
  /** Most words a name has. */
  readonly longest: number;
  readonly #exact = new Map<string, Meaning>();
  readonly #stems: Record<Stemmer, Map<string, Meaning>> = { slavic: new Map(), german: new Map() };
  readonly #guesser: Guesser;

  constructor({ occupations, places }: Names) {
    for (const [name, id] of places) this.#add(name, { what: "place", id });
    for (const [name, ids] of occupations) this.#add(name, { what: "occupation", ids });
    for (const [name, kind] of kindWords) this.#add(name, { what: "kind", kind });
    this.longest = [...this.#exact.keys()].reduce((most, name) => Math.max(most, name.split(" ").length), 1);
    this.#guesser = new Guesser(this.#exact.keys());
  }

  /** The name as it is written. */
  exact(text: string): Meaning | null {
    return this.#exact.get(text) ?? null;
  }

  /** The name in another case or number. */
  inflected(text: string): Meaning | null {
    for (const stemmer of ["slavic", "german"] as const) {
      const meaning = this.#stems[stemmer].get(stemKey(text, stemmer));
      if (meaning) return meaning;
    }
    return null;
  }

  /** The name that was probably meant, with what it means. */
  guessed(word: string): { name: string; meaning: Meaning } | null {
    const name = this.#guesser.guess(word);
    const meaning = name === null ? null : this.exact(name);
    return name !== null && meaning ? { name, meaning } : null;
  }

  #add(name: string, meaning: Meaning) {
    const before = this.#exact.get(name);
    this.#exact.set(name, merged(before, meaning));
    for (const stemmer of Object.keys(stemmers) as Stemmer[]) {
      const key = stemKey(name, stemmer);
      if (key.length >= shortestKey) this.#stems[stemmer].set(key, merged(this.#stems[stemmer].get(key), meaning));
    }
  }
}

const shortestKey = 4;

/** Two occupations of one name mean both; otherwise what is added later is meant: a kind before an occupation before a place. */
function merged(before: Meaning | undefined, meaning: Meaning): Meaning {
  if (before?.what !== "occupation" || meaning.what !== "occupation") return meaning;
  return { what: "occupation", ids: [...new Set([...before.ids, ...meaning.ids])] };
}
