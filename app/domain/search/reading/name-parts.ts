import { rootKey, stemmerNames } from "#app/platform/language/stems.ts";
import { PackedLists } from "#app/platform/packed-lists.ts";
import { isFiller } from "../words.ts";

const maxOccupations = 30;

/** The words that names of occupations are made of, whatever their form and order. */
export class NameParts {
  /** The occupations of each name of several words. */
  #ids: (readonly string[])[] = [];
  /** Names by each root in them, as places in the list above, in its order. */
  #names: PackedLists;
  /** Names by the root of their first word. */
  #heads: PackedLists;

  constructor(names: ReadonlyMap<string, readonly string[]>) {
    const lists = new Map<string, readonly string[]>();
    const [byRoot, byHead] = [new Map<string, number[]>(), new Map<string, number[]>()];
    const known = new Map<string, readonly string[]>();
    for (const [written, ids] of names) {
      const words = contentOf(written.split(" "));
      if (words.length < 2) continue;
      const key = ids.join(" ");
      const list = lists.get(key) ?? ids;
      lists.set(key, list);
      const name = this.#ids.push(list) - 1;
      for (const [position, word] of words.entries()) {
        const roots = known.get(word) ?? rootsOf(word);
        known.set(word, roots);
        for (const root of roots) {
          add(byRoot, root, name);
          if (position === 0) add(byHead, root, name);
        }
      }
    }
    this.#names = PackedLists.of(byRoot);
    this.#heads = PackedLists.of(byHead);
  }

  static fromKept({ ids, names, heads }: ReturnType<NameParts["toKeep"]>) {
    const parts = new NameParts(new Map());
    parts.#ids = ids;
    parts.#names = PackedLists.fromKept(names);
    parts.#heads = PackedLists.fromKept(heads);
    return parts;
  }

  toKeep() {
    return { ids: this.#ids, names: this.#names.toKeep(), heads: this.#heads.toKeep() };
  }

  /** Occupations with a name that has all these words: "operator wózka" is part of "operator wózka widłowego". */
  withAll(words: string[]): readonly string[] | null {
    const content = contentOf(words);
    if (content.length < 2) return null;
    const [first = [], ...others] = content.map((word) => rootsOf(word).flatMap((root) => [...this.#names.get(root)]));
    const inAll = others.map((names) => new Set(names));
    return this.#idsOf(first.filter((name) => inAll.every((names) => names.has(name))));
  }

  /**
   * Occupations whose names begin with the word, those with the most such names first: "řidiče" means every kind of "řidič …". Of an
   * occupation with few of them it is no usual name.
   */
  beginningWith(word: string): readonly string[] | null {
    if (word.length < shortestHead) return null;
    const names = new Set(rootsOf(word).flatMap((root) => [...this.#heads.get(root)]));
    const counts = new Map<string, number>();
    for (const name of names) for (const id of this.#ids[name] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const usual = [...counts]
      .filter(([, count]) => count * usualShare >= most)
      .sort(([, one], [, other]) => other - one);
    return few(usual.map(([id]) => id));
  }

  has(word: string) {
    return rootsOf(word).some((root) => this.#names.has(root));
  }

  #idsOf(names: number[]): readonly string[] | null {
    return few([...new Set(names.flatMap((name) => this.#ids[name] ?? []))]);
  }
}

const shortestHead = 5;
/** Of the occupation with most such names. */
const usualShare = 6;

/** A word that is part of a great many names says too little. */
const few = (ids: readonly string[]) => (ids.length > 0 && ids.length <= maxOccupations ? ids : null);

function contentOf(words: string[]) {
  return words.filter((word) => !isFiller(word));
}

function rootsOf(word: string) {
  return stemmerNames.map((stemmer) => `${stemmer} ${rootKey(word, stemmer)}`);
}

/** The words of one name come one after the other. */
function add(lists: Map<string, number[]>, root: string, name: number) {
  const list = lists.get(root);
  if (!list) lists.set(root, [name]);
  else if (list.at(-1) !== name) list.push(name);
}
