import { fields, germanLevels, kinds, shifts } from "#db/codes.ts";
import { paySteps } from "./criteria.ts";
import type { ListingColumns } from "./listing-columns.ts";

export type Facets = Record<"kind" | "field" | "district" | "german" | "shift" | "pay", Record<string, number>>;

/** One bit for each filter a listing may fail. */
const test = { kind: 1, field: 2, district: 4, german: 8, shift: 16, pay: 32 } as const;

/** Counts listings for each facet: those that fail no filter, or only that facet's own. */
export class FacetCounts {
  readonly #columns: ListingColumns;
  readonly #kind = new Uint32Array(kinds.length);
  readonly #field = new Uint32Array(fields.length);
  readonly #german = new Uint32Array(germanLevels.length);
  readonly #shift = new Uint32Array(shifts.length);
  readonly #pay = new Uint32Array(paySteps.length + 1);
  readonly #district: Uint32Array;

  constructor(columns: ListingColumns) {
    this.#columns = columns;
    this.#district = new Uint32Array(columns.districts.names.length);
  }

  add(slot: number, failed: number) {
    const { kind, field, german, shiftMask, payStep, districtNumbers } = this.#columns;
    if ((failed & ~test.kind) === 0) raise(this.#kind, kind[slot]);
    if ((failed & ~test.field) === 0) raise(this.#field, field[slot]);
    if ((failed & ~test.german) === 0) raise(this.#german, german[slot]);
    if ((failed & ~test.pay) === 0) raise(this.#pay, payStep[slot]);
    if ((failed & ~test.district) === 0) for (const id of districtNumbers[slot] ?? []) raise(this.#district, id);
    if ((failed & ~test.shift) === 0) {
      for (let rest = shiftMask[slot] ?? 0; rest !== 0; rest &= rest - 1)
        raise(this.#shift, 31 - Math.clz32(rest & -rest));
    }
  }

  /** German counts what somebody with that level can do, pay what reaches a step; "0" is every listing. */
  result(): Facets {
    return {
      kind: named(kinds, this.#kind),
      field: named(fields, this.#field),
      district: named(this.#columns.districts.names, this.#district),
      german: named(germanLevels, runningSum(this.#german)),
      shift: named(shifts, this.#shift),
      pay: named([0, ...paySteps].map(String), runningSum(this.#pay.toReversed()).toReversed()),
    };
  }
}

function raise(counts: Uint32Array, at = 0) {
  counts[at] = (counts[at] ?? 0) + 1;
}

function runningSum(counts: Uint32Array) {
  let sum = 0;
  return counts.map((count) => (sum += count));
}

function named(names: readonly string[], counts: Uint32Array) {
  return Object.fromEntries(names.map((name, at) => [name, counts[at] ?? 0] as const).filter(([, count]) => count > 0));
}
