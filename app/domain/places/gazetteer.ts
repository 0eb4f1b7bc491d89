import { Guesser } from "#app/platform/language/guess.ts";
import { stemKey } from "#app/platform/language/stems.ts";
import { soundKey } from "./sound-key.ts";

/** A name of a place, folded. Entries come with the largest place first. */
export type PlaceName = {
  folded: string;
  placeId: string;
  inRegion: boolean;
  population: number;
  /** What the place is called today; nobody mistypes the name it had a hundred years ago. */
  current: boolean;
};

/** `sure`: another form of the name. Otherwise what was written is not the name, but nothing else can be meant. */
export type Meant = { placeIds: string[]; sure: boolean };

type Found = { placeIds: string[]; obvious: boolean };

const nothing: Found = { placeIds: [], obvious: false };
const shortestHeard = 5;
const shortestMistyped = 6;
const shortestBeginning = 5;
/** Among thousands of villages far away there is one for every slip. */
const town = 20_000;
const city = 100_000;
const shortestShortName = 4;
const shortestStem = 3;
const shortestStemFarAway = 5;

/**
 * Names as people write them that do not know how they are written: in another case, abbreviated, by ear, with a slip
 * of the finger, or not to the end. Where several places may be meant, one of the region goes before those elsewhere.
 */
export class Gazetteer {
  readonly #names: readonly PlaceName[];
  readonly #stems = new Map<string, PlaceName[]>();
  readonly #sounds = new Map<string, PlaceName[]>();
  readonly #firstWords = new Map<string, PlaceName[]>();
  readonly #byName = new Map<string, PlaceName[]>();
  readonly #guesser: Guesser;

  constructor(names: readonly PlaceName[]) {
    this.#names = names;
    for (const name of names) {
      add(this.#byName, name.folded, name);
      add(this.#stems, stemOf(name.folded), name);
      const [first = "", second] = name.folded.split(" ");
      if (second !== undefined) add(this.#firstWords, first, name);
      if (!mayBeGuessed(name)) continue;
      for (const sound of soundsOf(name.folded)) add(this.#sounds, sound, name);
    }
    this.#guesser = new Guesser(
      names.filter(mayBeGuessed).map(({ folded }) => folded),
      shortestMistyped,
    );
  }

  /** The names as they were read from the text, the surest first. Null where nobody can say what is meant. */
  meant(names: readonly string[]): Meant | null {
    const sure = this.#first(names, [this.#abbreviated, this.#inflected]);
    if (sure) return { placeIds: sure, sure: true };
    const guessed = this.#first(names, [this.#heard, this.#mistyped, this.#begun, this.#furtherOn]);
    return guessed && { placeIds: guessed, sure: false };
  }

  /** A place whose name is longer than what was written. */
  longerName(names: readonly string[]): Meant | null {
    const placeIds = this.#first(names, [this.#abbreviated]);
    return placeIds && { placeIds, sure: true };
  }

  #first(names: readonly string[], ways: ((name: string) => Found)[]): string[] | null {
    for (const way of ways) {
      for (const name of names) {
        const { placeIds, obvious } = way.call(this, name);
        if (obvious) return placeIds;
      }
    }
    return null;
  }

  /** Places that may be meant, for "did you mean". */
  similar(names: readonly string[]): string[] {
    const ways = [this.#abbreviated, this.#inflected, this.#heard, this.#mistyped];
    return [...new Set(ways.flatMap((way) => names.flatMap((name) => way.call(this, name).placeIds)))];
  }

  /** "Ústí n. L.", "Frankfurt Oder", "Lübbenau": begins with the first word, and the others follow in this order. */
  #abbreviated(name: string): Found {
    const [first = "", ...others] = name.split(" ");
    if (first.length < shortestShortName) return nothing;
    const longer = this.#firstWords.get(first) ?? [];
    return choose(longer.filter(({ folded }) => followsIn(others, folded.split(" ").slice(1))));
  }

  #inflected(name: string): Found {
    const stem = stemOf(name);
    const some = this.#stems.get(stem) ?? [];
    const long = stem.length >= shortestStemFarAway;
    const found = choose(some.filter(({ inRegion, population }) => long || inRegion || population >= city));
    return { ...found, obvious: found.placeIds.length > 0 };
  }

  #heard(name: string): Found {
    if (name.length < shortestHeard) return nothing;
    return choose(soundsOf(name).flatMap((sound) => this.#sounds.get(sound) ?? []));
  }

  #mistyped(name: string): Found {
    const known = this.#guesser.near(name).filter((one) => one[0] === name[0]);
    return choose(known.flatMap((one) => this.#byName.get(one) ?? []).filter(mayBeGuessed));
  }

  #begun(name: string): Found {
    if (name.length < shortestBeginning) return nothing;
    return choose(this.#names.filter((known) => known.folded.startsWith(name) && mayBeGuessed(known)));
  }

  /** "Musterau Weinberg", "Vzorov Vesec": behind the name stands which part of the town. */
  #furtherOn(name: string): Found {
    const words = name.split(" ");
    const beginnings = words.slice(1).map((_, at) => words.slice(0, words.length - 1 - at).join(" "));
    const named = beginnings.find((one) => one.length >= shortestShortName && this.#byName.has(one)) ?? "";
    return choose((this.#byName.get(named) ?? []).filter(mayBeGuessed));
  }
}

/** One place, or one of the region among others, is obvious. */
function choose(names: readonly PlaceName[]): Found {
  const inRegion = new Set(names.filter((name) => name.inRegion).map(({ placeId }) => placeId));
  const placeIds = [...new Set([...inRegion, ...names.map(({ placeId }) => placeId)])];
  return { placeIds, obvious: inRegion.size === 1 || placeIds.length === 1 };
}

function mayBeGuessed({ inRegion, population, current }: PlaceName) {
  return current && (inRegion || population >= town);
}

function soundsOf(folded: string) {
  return [...new Set([soundKey(folded), soundKey(stemOf(folded))])];
}

function followsIn(typed: readonly string[], words: readonly string[]) {
  let from = 0;
  for (const part of typed) {
    const at = words.findIndex((word, position) => position >= from && word.startsWith(part));
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}

function stemOf(folded: string) {
  return stemKey(folded, "slavic", shortestStem);
}

function add(lists: Map<string, PlaceName[]>, key: string, name: PlaceName) {
  const list = lists.get(key);
  if (list) list.push(name);
  else lists.set(key, [name]);
}
