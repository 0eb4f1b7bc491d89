import { NumberLists } from "./number-lists.ts";
import { PackedTexts } from "./packed-texts.ts";

/** Lists of whole numbers by a text, which are not changed any more. */
export class PackedLists {
  readonly #texts: PackedTexts;
  readonly #lists: NumberLists;

  private constructor(texts: PackedTexts, lists: NumberLists) {
    this.#texts = texts;
    this.#lists = lists;
  }

  static of(byText: ReadonlyMap<string, readonly number[]>) {
    const lists = new NumberLists();
    for (const list of byText.values()) {
      for (const number of list) lists.push(number);
      lists.end();
    }
    lists.trim();
    return new PackedLists(PackedTexts.of(byText.keys()), lists);
  }

  static fromKept({ texts, lists }: ReturnType<PackedLists["toKeep"]>) {
    return new PackedLists(PackedTexts.fromKept(texts), NumberLists.fromKept(lists));
  }

  toKeep() {
    return { texts: this.#texts.toKeep(), lists: this.#lists.toKeep() };
  }

  /** Empty where nothing belongs to the text. */
  get(text: string): Uint32Array {
    const number = this.#texts.numberOf(text);
    return number === undefined ? none : this.#lists.of(number);
  }

  has(text: string) {
    return this.#texts.has(text);
  }
}

const none = new Uint32Array(0);
