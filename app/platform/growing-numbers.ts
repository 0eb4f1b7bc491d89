const first = 4;

/** Whole numbers below 2 ** 32 in the order of their coming, in half the memory that an array takes, or a quarter while it grows. */
export class GrowingNumbers {
  #values = new Uint32Array(first);
  #length = 0;

  static of(values: Uint32Array) {
    const numbers = new GrowingNumbers();
    numbers.#values = values.length < first ? new Uint32Array(first) : values.slice();
    numbers.#values.set(values);
    numbers.#length = values.length;
    return numbers;
  }

  push(value: number) {
    if (this.#length === this.#values.length) this.#resize(Math.ceil(this.#length * 1.5));
    this.#values[this.#length++] = value;
  }

  at(place: number) {
    return place < this.#length ? this.#values[place] : undefined;
  }

  /** Of one that has come already. */
  change(place: number, value: number) {
    if (place >= this.#length) throw new RangeError(`There are ${this.#length} numbers only`);
    this.#values[place] = value;
  }

  get length() {
    return this.#length;
  }

  /** A view of them as they are now. */
  get values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }

  /** Gives back the room for more, where nothing more is awaited soon. */
  trim() {
    if (this.#values.length > Math.max(first, this.#length * 1.1)) this.#resize(Math.max(first, this.#length));
  }

  #resize(capacity: number) {
    const values = new Uint32Array(capacity);
    values.set(this.values);
    this.#values = values;
  }
}
