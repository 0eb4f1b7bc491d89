import { indexWords } from "./words.ts";

/** A text that stands in many listings: a phrase, a company's name. */
type Shared = { text: string; weight: number; slots: number[] };

/** Texts that many listings share, each once with the listings it stands in, and the words they are made of. */
export class SharedTexts {
  readonly #byKey = new Map<string, Shared>();
  readonly #byWord = new Map<string, Shared[]>();

  /** What was said under the key before is forgotten; its listings stay. */
  set(key: string, text: string, weight: number) {
    const known = this.#byKey.get(key);
    if (known?.text === text) return;
    if (known) this.#forget(known);
    const shared = { text, weight, slots: known?.slots ?? [] };
    this.#byKey.set(key, shared);
    for (const word of indexWords(text)) {
      const texts = this.#byWord.get(word);
      if (texts) texts.push(shared);
      else this.#byWord.set(word, [shared]);
    }
  }

  slotsOf(key: string): number[] {
    return this.#byKey.get(key)?.slots ?? [];
  }

  words() {
    return this.#byWord.entries();
  }

  #forget(known: Shared) {
    for (const word of indexWords(known.text)) {
      const others = this.#byWord.get(word)?.filter((shared) => shared !== known) ?? [];
      if (others.length > 0) this.#byWord.set(word, others);
      else this.#byWord.delete(word);
    }
  }
}
