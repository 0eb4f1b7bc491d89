import { indexWords } from "../words.ts";

/** A text that stands in many listings: a phrase, a company's name. */
type Shared = { text: string; weight: number; slots: number[] };

/** Texts that many listings share, each once with the listings it stands in, and the words they are made of. */
export class SharedTexts {
  readonly #byKey = new Map<string, Shared>();
  readonly #byWord = new Map<string, Shared[]>();

  /** What was said under the key before is forgotten; its listings stay. Gives the text's words where it is new. */
  set(key: string, text: string, weight: number): Iterable<string> {
    const known = this.#byKey.get(key);
    if (known?.text === text) return [];
    if (known) this.#forget(known);
    const shared = { text, weight, slots: known?.slots ?? [] };
    this.#byKey.set(key, shared);
    const words = indexWords(text);
    for (const word of words) {
      const texts = this.#byWord.get(word);
      if (texts) texts.push(shared);
      else this.#byWord.set(word, [shared]);
    }
    return words;
  }

  slotsOf(key: string): number[] {
    return this.#byKey.get(key)?.slots ?? [];
  }

  textsWith(word: string): readonly Shared[] {
    return this.#byWord.get(word) ?? [];
  }

  #forget(known: Shared) {
    for (const word of indexWords(known.text)) {
      const others = this.#byWord.get(word)?.filter((shared) => shared !== known) ?? [];
      if (others.length > 0) this.#byWord.set(word, others);
      else this.#byWord.delete(word);
    }
  }
}
