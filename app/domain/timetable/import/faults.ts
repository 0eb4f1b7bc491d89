/** A row that cannot be taken: told with its file and line, and the others are. */
export class RowFault extends Error {}

const shown = 200;

/** What was wrong with a feed, by file and line. Of very many faults the first are told and all are counted. */
export class Faults {
  readonly told: string[] = [];
  #count = 0;

  get count() {
    return this.#count;
  }

  add(file: string, line: number, reason: string) {
    this.#count++;
    if (this.told.length < shown) this.told.push(`${file}:${line}: ${reason}`);
  }
}
