import { GrowingNumbers } from "#app/platform/growing-numbers.ts";
import { PackedTexts } from "#app/platform/packed-texts.ts";
import { type Meaning, merged } from "./meaning.ts";

/** As a name is written, and its stems and roots in both families of languages. */
export type NameForm = "exact" | `${"stem" | "root"} ${"german" | "slavic"}`;

const forms: readonly NameForm[] = ["exact", "stem german", "stem slavic", "root german", "root slavic"];

/**
 * What names mean, in each of their forms. A text is often several forms at once, and many names mean the same few
 * occupations: each text and each meaning is kept once, or they would take a fifth of all that the process keeps.
 */
export class NameTable {
  /** The texts that were settled, and after them those that have come since. */
  #settled = PackedTexts.of([]);
  readonly #rows = new Map<string, number>();
  /** For each row and form the place of its meaning. */
  #places = new GrowingNumbers();
  /** The first says: none. */
  #meanings: (Meaning | null)[] = [null];
  readonly #known = new Map<string, number>();

  static fromKept({ settled, places, meanings }: ReturnType<NameTable["toKeep"]>) {
    const table = new NameTable();
    table.#settled = PackedTexts.fromKept(settled);
    table.#places = GrowingNumbers.of(places);
    table.#meanings = meanings;
    return table;
  }

  toKeep() {
    this.settle();
    return { settled: this.#settled.toKeep(), places: this.#places.values, meanings: this.#meanings };
  }

  get(form: NameForm, text: string): Meaning | null {
    const row = this.#rowOf(text);
    return row === undefined ? null : (this.#meanings[this.#places.at(placeIn(row, form)) ?? 0] ?? null);
  }

  /** Beside what the text means already: see merged. */
  add(form: NameForm, text: string, meaning: Meaning) {
    const place = this.#placeOf(merged(this.get(form, text) ?? undefined, meaning));
    const row = this.#rowOf(text) ?? this.#newRow(text);
    this.#places.change(placeIn(row, form), place);
  }

  /** All texts that are something in this form. */
  textsOf(form: NameForm): string[] {
    const rows = this.#texts().map((text, row) => ({ text, row }));
    return rows.filter(({ row }) => this.#places.at(placeIn(row, form)) !== 0).map(({ text }) => text);
  }

  /** To be called where nothing more is awaited. */
  settle() {
    this.#known.clear();
    this.#places.trim();
    if (this.#rows.size === 0) return;
    this.#settled = PackedTexts.of(this.#texts());
    this.#rows.clear();
  }

  #texts() {
    const settled = Array.from({ length: this.#settled.size }, (_, row) => this.#settled.textOf(row));
    return [...settled, ...this.#rows.keys()];
  }

  #rowOf(text: string) {
    return this.#settled.numberOf(text) ?? this.#rows.get(text);
  }

  #newRow(text: string) {
    const row = this.#settled.size + this.#rows.size;
    this.#rows.set(text, row);
    forms.forEach(() => this.#places.push(0));
    return row;
  }

  #placeOf(meaning: Meaning) {
    const key = meaning.what === "occupation" ? meaning.ids.join(" ") : JSON.stringify(meaning);
    const place = this.#known.get(key) ?? this.#meanings.push(meaning) - 1;
    this.#known.set(key, place);
    return place;
  }
}

function placeIn(row: number, form: NameForm) {
  return row * forms.length + forms.indexOf(form);
}
