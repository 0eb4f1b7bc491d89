/** Rows of whole numbers, as many as come: of millions an array of objects would fill the memory. */
export class GrowingColumns<Name extends string> {
  readonly #columns: Record<Name, Int32Array>;
  #count = 0;

  constructor(names: readonly Name[]) {
    this.#columns = Object.fromEntries(names.map((name) => [name, new Int32Array(4_096)])) as Record<Name, Int32Array>; // one for each name
  }

  get count() {
    return this.#count;
  }

  add(row: Record<Name, number>) {
    const at = this.#count++;
    for (const name in this.#columns) {
      let column = this.#columns[name];
      if (at === column.length) {
        const grown = new Int32Array(at * 2);
        grown.set(column);
        this.#columns[name] = column = grown;
      }
      column[at] = row[name];
    }
  }

  at(name: Name, row: number) {
    return this.#columns[name][row] ?? 0;
  }

  /** The numbers of the rows, sorted by these columns. */
  orderedBy(first: Name, second: Name): Uint32Array {
    const [one, other] = [this.#columns[first], this.#columns[second]];
    const order = Uint32Array.from({ length: this.#count }, (_, row) => row);
    return order.sort((a, b) => (one[a] ?? 0) - (one[b] ?? 0) || (other[a] ?? 0) - (other[b] ?? 0) || a - b);
  }
}
