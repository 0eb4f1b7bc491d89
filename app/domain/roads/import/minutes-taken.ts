import { longest, type RoadTable, unknown } from "../road-table.ts";

const shown = 200;

/** What a file says, as it is read. Of very many faults the first are told and all are counted. */
export class MinutesTaken {
  readonly table: RoadTable;
  readonly #file: string;
  readonly #told: string[] = [];
  #count = 0;
  tooFar = 0;

  constructor(table: RoadTable, file: string) {
    this.table = table;
    this.#file = file;
  }

  get faults() {
    return { count: this.#count, told: this.#told };
  }

  /** `where`: a line, or a place. */
  fault(where: string, reason: string) {
    this.#count++;
    if (this.#told.length < shown) this.#told.push(`${this.#file}:${where}: ${reason}`);
  }

  put(from: number, to: number, minutes: number) {
    if (from === to) return;
    if (minutes > longest) this.tooFar++;
    else this.table.minutes[from * this.table.places.length + to] = Math.max(1, Math.round(minutes));
  }

  placesWithoutMinutes(): string[] {
    const { places, minutes } = this.table;
    const known = new Set<number>();
    for (const [cell, minute] of minutes.entries()) {
      if (minute === unknown) continue;
      known.add(Math.floor(cell / places.length)).add(cell % places.length);
    }
    return places.filter((_, place) => !known.has(place));
  }

  faultsInLines() {
    return this.#told.map((fault) => `\n  ${fault}`).join("");
  }
}
