import { GrowingNumbers } from "./growing-numbers.ts";

/** Lists of whole numbers below 2 ** 32, one behind the other in one row: a tenth of what as many arrays or sets take. */
export class NumberLists {
  #numbers = new GrowingNumbers();
  #ends = new GrowingNumbers();

  static fromKept({ numbers, ends }: ReturnType<NumberLists["toKeep"]>) {
    const lists = new NumberLists();
    lists.#numbers = GrowingNumbers.of(numbers);
    lists.#ends = GrowingNumbers.of(ends);
    return lists;
  }

  toKeep() {
    return { numbers: this.#numbers.values, ends: this.#ends.values };
  }

  /** Onto the list that is not ended yet. */
  push(number: number) {
    this.#numbers.push(number);
  }

  end() {
    this.#ends.push(this.#numbers.length);
  }

  /** To be called where nothing more is awaited. */
  trim() {
    this.#numbers.trim();
    this.#ends.trim();
  }

  /** How many have ended. */
  get length() {
    return this.#ends.length;
  }

  of(nth: number): Uint32Array {
    return this.#numbers.values.subarray(nth === 0 ? 0 : this.#ends.at(nth - 1), this.#ends.at(nth));
  }
}
