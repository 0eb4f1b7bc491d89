/** One fact of every listing, by slot. What many have in common is kept once, texts and lists by what they say. */
export class SharedColumn<Value> {
  #values: Value[] = [];
  /** Null until a value comes: where nothing changes nobody asks for it. */
  #numbers: Map<unknown, number> | null = null;
  /** Objects that came before, each the same for many listings. */
  readonly #known = new WeakMap<object, number>();
  #slots = new Uint32Array(1024);

  static fromKept<Value>({ values, slots }: ReturnType<SharedColumn<Value>["toKeep"]>) {
    const column = new SharedColumn<Value>();
    column.#values = values;
    column.#slots = slots;
    return column;
  }

  toKeep() {
    return { values: this.#values, slots: this.#slots };
  }

  set(slot: number, value: Value) {
    if (slot >= this.#slots.length) {
      const slots = new Uint32Array(this.#slots.length * 2);
      slots.set(this.#slots);
      this.#slots = slots;
    }
    this.#slots[slot] = this.#numberOf(value);
  }

  at(slot: number): Value {
    return this.#values[this.#slots[slot] ?? 0] as Value; // every slot that is asked for has been set
  }

  #numberOf(value: Value): number {
    const known = isObject(value) ? this.#known.get(value) : undefined;
    if (known !== undefined) return known;
    const numbers = (this.#numbers ??= new Map(this.#values.map((value, number) => [this.#keyOf(value), number])));
    const key = this.#keyOf(value);
    const number = numbers.get(key) ?? this.#values.push(value) - 1;
    numbers.set(key, number);
    if (isObject(value)) this.#known.set(value, number);
    return number;
  }

  /** Lists are short and many: to put their parts beside each other is quicker than JSON. */
  #keyOf(value: unknown): unknown {
    if (!isObject(value)) return value;
    if (!Array.isArray(value)) return JSON.stringify(value);
    return value.map((one: unknown) => (isObject(one) ? this.#keyOf(one) : String(one))).join("|");
  }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
