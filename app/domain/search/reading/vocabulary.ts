import { Guesser, respellings } from "#app/platform/language/guess.ts";
import { forgetStems, rootKey, stemKey, type Stemmer, stemmerNames } from "#app/platform/language/stems.ts";
import { PackedTexts } from "#app/platform/packed-texts.ts";
import { isFiller } from "../words.ts";
import { conditionWords } from "./condition-words.ts";
import { countryWords } from "./country-words.ts";
import { fieldWords } from "./field-words.ts";
import { generalHeads } from "./general-heads.ts";
import { kindWords } from "./kind-words.ts";
import { type Meaning, occupation } from "./meaning.ts";
import { NameParts } from "./name-parts.ts";
import { NameTable } from "./name-table.ts";
import { noWishWords } from "./no-wish-words.ts";

type Names = {
  /** Occupation ids by folded name or synonym, whatever its language. */
  occupations: ReadonlyMap<string, readonly string[]>;
  /** Of the names those that are German, and those that are not: compounds are made of the first alone. Left out: all are. */
  german?: ReadonlySet<string>;
  /** Of the names those by which an occupation itself is called, as "name id": not synonyms. */
  ownNames?: ReadonlySet<string>;
  /** Place id by folded name, only of places of the region. */
  places: ReadonlyMap<string, string>;
  /** District id by folded name: "landkreis musterau", "powiat przykladowy", "okres vzorov". */
  districts?: ReadonlyMap<string, string>;
  /** Parts of the region and of its countries by folded name, with the districts that lie in them. */
  areas?: ReadonlyMap<string, NamedArea>;
  /** What the region is called says nothing on a board of the region. */
  localFiller?: ReadonlySet<string>;
  /** Whether anybody crosses a border to work here: else nobody asks for that. */
  hasBorder?: boolean;
};

type NamedArea = { id: string; districts: readonly string[] };

/** The names the search knows: as they are written, by their stems, by their parts, and one slip away. */
export class Vocabulary {
  /** Most words a name has. */
  longest: number;
  #names = new NameTable();
  #own = new Set<string>();
  /** Words of German names by their stems, and of the others. */
  #words: Record<Stemmer, PackedTexts>;
  #places: ReadonlyMap<string, string>;
  #parts: NameParts;
  #guesser: Guesser;
  #localFiller: ReadonlySet<string>;

  constructor(names: Names) {
    const {
      occupations,
      ownNames = new Set(),
      places,
      districts = new Map<string, string>(),
      areas = new Map<string, NamedArea>(),
      hasBorder = true,
    } = names;
    const german = names.german ?? new Set(occupations.keys());
    this.#words = {
      german: stemsOf(
        [...occupations.keys()].filter((name) => german.has(name)),
        "german",
      ),
      slavic: stemsOf(
        [...occupations.keys()].filter((name) => !german.has(name)),
        "slavic",
      ),
    };
    this.#localFiller = names.localFiller ?? new Set();
    this.#places = places;
    for (const [name, ids] of occupations) {
      const own = ids.filter((id) => ownNames.has(`${name} ${id}`));
      if (own.length === 0) continue;
      for (const key of stemmerNames.map((stemmer) => stemKey(name, stemmer)))
        for (const id of own) this.#own.add(`${key} ${id}`);
    }
    for (const [name, id] of places) this.#add(name, { what: "place", id });
    for (const [name, id] of districts) this.#add(name, { what: "district", id });
    for (const [name, area] of areas) this.#add(name, { what: "area", ...area });
    for (const [name, countries] of countryWords) this.#add(name, { what: "country", countries });
    for (const name of noWishWords) this.#add(name, { what: "noWish" });
    for (const [name, field] of fieldWords) this.#add(name, { what: "field", field });
    for (const [name, ids] of occupations) this.#add(name, { what: "occupation", ids });
    for (const [name, kind] of kindWords) this.#add(name, { what: "kind", kind });
    for (const [name, phrase] of conditionWords)
      if (hasBorder || !phrase.any.some(({ value }) => value === "commuters"))
        this.#add(name, { what: "condition", phrase });
    this.#names.settle();
    const written = this.#names.textsOf("exact");
    this.longest = written.reduce((most, name) => Math.max(most, name.split(" ").length), 1);
    this.#parts = new NameParts(occupations);
    this.#guesser = new Guesser(new Set(written.flatMap((name) => name.split(" "))), shortestGuessed);
    forgetStems();
  }

  static fromKept(kept: ReturnType<Vocabulary["toKeep"]>) {
    const vocabulary = new Vocabulary({ occupations: new Map(), places: kept.places, localFiller: kept.localFiller });
    vocabulary.longest = kept.longest;
    vocabulary.#names = NameTable.fromKept(kept.names);
    vocabulary.#own = kept.own;
    vocabulary.#words = {
      german: PackedTexts.fromKept(kept.words.german),
      slavic: PackedTexts.fromKept(kept.words.slavic),
    };
    vocabulary.#parts = NameParts.fromKept(kept.parts);
    vocabulary.#guesser = Guesser.fromKept(kept.guesser);
    return vocabulary;
  }

  /** All of it as plain data. */
  toKeep() {
    return {
      longest: this.longest,
      names: this.#names.toKeep(),
      own: this.#own,
      words: { german: this.#words.german.toKeep(), slavic: this.#words.slavic.toKeep() },
      places: this.#places,
      localFiller: this.#localFiller,
      parts: this.#parts.toKeep(),
      guesser: this.#guesser.toKeep(),
    };
  }

  /** Whether the word says nothing here. */
  isFiller(word: string) {
    return isFiller(word) || this.#localFiller.has(word);
  }

  /** The name as it is written. */
  exact(text: string): Meaning | null {
    return this.#names.get("exact", text);
  }

  /** The place of this name, also where the name means something else first. */
  placeNamed(text: string): string | null {
    return this.#places.get(text) ?? null;
  }

  /** Whether an occupation itself is called so, in any case or number; a synonym may belong to many. */
  isOwnName(text: string, id: string): boolean {
    return stemmerNames.some((stemmer) => this.#own.has(`${stemKey(text, stemmer)} ${id}`));
  }

  /** The name in another case or number. */
  inflected(text: string): Meaning | null {
    for (const stemmer of stemmerNames) {
      const meaning = this.#names.get(`stem ${stemmer}`, stemKey(text, stemmer));
      if (meaning && (meaning.what !== "place" || stemmer === "slavic")) return meaning;
    }
    return null;
  }

  /** The name for the other gender, for the trade or as an adjective: "magazynowy", "Schreinerei". */
  derived(text: string): Meaning | null {
    for (const stemmer of stemmerNames) {
      const meaning = this.#names.get(`root ${stemmer}`, rootKey(text, stemmer));
      if (meaning) return meaning;
    }
    return null;
  }

  /** Several words that stand together in a name, in any order and with others between them. */
  partOfName(words: string[]): Meaning | null {
    return occupation(this.#parts.withAll(words));
  }

  /** A word that is no name: what it derives from, the last part of a German compound, or the first word of names. */
  related(word: string): Meaning | null {
    const begun = generalHeads.has(word) ? null : this.#parts.beginningWith(word);
    return this.derived(word) ?? this.#compound(word) ?? occupation(begun);
  }

  /** Whether the word stands in Polish or Czech names alone: it is no part of a longer word, as it may be in German. */
  isSlavic(word: string) {
    return this.#words.slavic.has(stemKey(word, "slavic")) && !this.#isGerman(word);
  }

  #isGerman(word: string) {
    return this.#words.german.has(stemKey(word, "german"));
  }

  /** Whether the word is a name, or part of one, in some form. A compound with a slip in it may still end in a name. */
  knows(word: string) {
    return (this.exact(word) ?? this.inflected(word) ?? this.derived(word)) !== null || this.#parts.has(word);
  }

  /** The word probably meant. Between words for different things there is no guessing. */
  guess(word: string): string | null {
    const sameSound = respellings(word).find((other) => this.exact(other) !== null);
    if (sameSound) return sameSound;
    const near = this.guesses(word);
    const [first] = near;
    if (first === undefined || near.length === 1) return first ?? null;
    const meanings = near.map((name) => JSON.stringify(this.exact(name)));
    const roots = near.map((name) => rootKey(name, "slavic"));
    return new Set(meanings).size === 1 && (meanings[0] !== "null" || new Set(roots).size === 1) ? first : null;
  }

  /** All words that are one slip away. */
  guesses(word: string): string[] {
    return this.#guesser.near(word);
  }

  /** "Schulbusfahrer" is a Busfahrer, and "Malergeselle" a Maler; "urzędnik" is no zedník, and an instrument maker no Bauer. */
  #compound(word: string): Meaning | null {
    for (let start = shortestPart; word.length - start >= shortestHead; start++) {
      const head = word.slice(start);
      if (!this.#isGerman(head) || generalHeads.has(head)) continue;
      const meaning = this.exact(head) ?? this.inflected(head);
      if (meaning?.what === "occupation") return meaning;
    }
    const trade = word.replace(qualification, "");
    const meaning =
      trade === word || trade.length < shortestTrade ? null : (this.exact(trade) ?? this.inflected(trade));
    return meaning?.what === "occupation" || meaning?.what === "field" ? meaning : null;
  }

  #add(name: string, meaning: Meaning) {
    if (name.split(" ").every((word) => this.isFiller(word))) return;
    this.#names.add("exact", name, meaning);
    for (const stemmer of stemmerNames) {
      const stem = stemKey(name, stemmer);
      const shortest = meaning.what === "place" ? shortestPlace : shortestKey;
      if (stem.length >= shortest && !asWrittenOnly.has(meaning.what))
        this.#names.add(`stem ${stemmer}`, stem, meaning);
      if (meaning.what !== "occupation") continue;
      const root = rootKey(name, stemmer);
      if (root.length >= shortestKey) this.#names.add(`root ${stemmer}`, root, meaning);
    }
  }
}

/** All their cases are known: "Polen" in another would be a name, and "polnisch" a language. */
const asWrittenOnly: ReadonlySet<Meaning["what"]> = new Set(["country", "noWish"]);
function stemsOf(names: readonly string[], stemmer: Stemmer) {
  return PackedTexts.of(new Set(names.flatMap((name) => name.split(" ")).map((word) => stemKey(word, stemmer))));
}

const shortestKey = 4;
/** "Wiese" is a meadow and no case form of the village Wiesa. */
const shortestPlace = 5;
const shortestGuessed = 6;
const shortestPart = 3;
const shortestHead = 5;
/** "Bürostelle" */
const shortestTrade = 4;
const qualification =
  /(?:gesellin|geselle|gesellen|meister|helfer|gehilfe|lehrling|azubi|lehre|ausbildung|arbeit|arbeiten|jobs?|stellen?|bereich|branche|sektor|berufe?)$/;
