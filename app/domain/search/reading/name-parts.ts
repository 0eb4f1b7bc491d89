import { rootKey, stemmerNames } from "#app/platform/language/stems.ts";
import { isFiller } from "../words.ts";

type Name = { ids: readonly string[] };

const maxOccupations = 30;

/** The words that names of occupations are made of, whatever their form and order. */
export class NameParts {
  /** Names by each root in them. */
  #names = new Map<string, Set<Name>>();
  /** Names of several words by the root of their first. */
  #heads = new Map<string, Set<Name>>();

  constructor(names: ReadonlyMap<string, readonly string[]>) {
    for (const [name, ids] of names) {
      const words = contentOf(name.split(" "));
      const entry = { ids };
      if (words.length < 2) continue;
      for (const [position, word] of words.entries()) {
        for (const root of rootsOf(word)) {
          add(this.#names, root, entry);
          if (position === 0) add(this.#heads, root, entry);
        }
      }
    }
  }

  static fromKept({ names, heads }: ReturnType<NameParts["toKeep"]>) {
    const parts = new NameParts(new Map());
    parts.#names = names;
    parts.#heads = heads;
    return parts;
  }

  toKeep() {
    return { names: this.#names, heads: this.#heads };
  }

  /** Occupations with a name that has all these words: "operator wózka" is part of "operator wózka widłowego". */
  withAll(words: string[]): readonly string[] | null {
    const content = contentOf(words);
    if (content.length < 2) return null;
    const [first = [], ...others] = content.map((word) => rootsOf(word).flatMap((root) => this.#names.get(root) ?? []));
    const names = first
      .flatMap((set) => [...set])
      .filter((name) => others.every((sets) => sets.some((set) => set.has(name))));
    return idsOf(names);
  }

  /** Occupations whose names begin with the word: "řidiče" means every kind of "řidič …". */
  beginningWith(word: string): readonly string[] | null {
    if (word.length < shortestHead) return null;
    return idsOf(rootsOf(word).flatMap((root) => [...(this.#heads.get(root) ?? [])]));
  }

  has(word: string) {
    return rootsOf(word).some((root) => this.#names.has(root));
  }
}

const shortestHead = 5;

/** A word that is part of a great many names says too little. */
function idsOf(names: Name[]): readonly string[] | null {
  const ids = new Set(names.flatMap((name) => name.ids));
  return ids.size > 0 && ids.size <= maxOccupations ? [...ids] : null;
}

function contentOf(words: string[]) {
  return words.filter((word) => !isFiller(word));
}

function rootsOf(word: string) {
  return stemmerNames.map((stemmer) => `${stemmer} ${rootKey(word, stemmer)}`);
}

function add(sets: Map<string, Set<Name>>, key: string, name: Name) {
  const set = sets.get(key);
  if (set) set.add(name);
  else sets.set(key, new Set([name]));
}
