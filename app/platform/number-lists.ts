import { GrowingNumbers } from "./growing-numbers.ts";

/** Lists of whole numbers below 2 ** 32, one behind the other in one row: a tenth of what as many arrays or sets take. */
export class NumberLists {
  readonly #numbers = new GrowingNumbers();
  readonly #ends = new GrowingNumbers();

  /** Onto the list that is not ended yet. */
  push(number: number) {
    this.#numbers.push(number);
  }

  end() {
    this.#ends.push(this.#numbers.length);
  }

  /** How many have ended. */
  get length() {
    return this.#ends.length;
  }

  of(nth: number): Uint32Array {
    return this.#numbers.values.subarray(nth === 0 ? 0 : this.#ends.at(nth - 1), this.#ends.at(nth));
  }
}
