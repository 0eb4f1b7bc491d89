import { fields, germanLevels, kinds, shifts } from "#db/codes.ts";
import type { Criteria } from "./criteria.ts";
import { FacetCounts, type Facets } from "./facets.ts";
import { dayNumber, maskOf, type ListingColumns } from "./listing-columns.ts";
import type { ListingIndex } from "./listing-index.ts";

export type Selection = {
  /** Slots of everything found, in the order asked for. */
  slots: Int32Array;
  /** Kilometres from the place searched from; null where none was given. */
  kmOf: (slot: number) => number | null;
  facets: Facets;
};

type Question = {
  criteria: Criteria;
  /** Scores by slot, or null: every listing. */
  scores: ReadonlyMap<number, number> | null;
  /** Kilometres from where the reader is, by place id; null where no place was given. */
  distances: ReadonlyMap<string, number> | null;
  today: string;
};

/**
 * One pass over all listings. A facet counts what a click on it would give: listings that pass every other filter,
 * whatever this one says.
 */
export function selectListings(index: ListingIndex, question: Question): Selection {
  const { columns } = index;
  const { criteria, scores } = question;
  const today = dayNumber(question.today);
  const km = question.distances ? distancesByPlace(columns, question.distances) : null;
  const nearest = (slot: number) => (km ? nearestOf(columns.placeNumbers[slot], km) : null);
  const failed = filterOf(columns, criteria);
  const counts = new FacetCounts(columns);
  const found = new Int32Array(index.slots);
  let total = 0;
  for (const slot of criteria.sort === "pay" ? index.bestPaidFirst : index.newestFirst) {
    if (columns.taken[slot] === 0 || (columns.deadline[slot] ?? 0) < today) continue;
    if (scores && !scores.has(slot)) continue;
    if (km && (nearest(slot) ?? 0) > criteria.within) continue;
    const tests = failed(slot);
    counts.add(slot, tests);
    if (tests === 0) found[total++] = slot;
  }
  const slots = inOrder(found.subarray(0, total), { criteria, scores, nearest: km ? nearest : null });
  return { slots, kmOf: nearest, facets: counts.result() };
}

/** Says which filters a listing fails, one bit each (see facets.ts). */
function filterOf(columns: ListingColumns, criteria: Criteria): (slot: number) => number {
  const kindMask = criteria.kind.length > 0 ? maskOf(criteria.kind, kinds) : -1;
  const fieldMask = criteria.field.length > 0 ? maskOf(criteria.field, fields) : -1;
  const shiftMask = criteria.shift.length > 0 ? maskOf(criteria.shift, shifts) : 0;
  const german = criteria.german ? germanLevels.indexOf(criteria.german) : germanLevels.length;
  const pay = criteria.pay ? criteria.pay * 100 : -1;
  const wanted = criteria.district.map((id) => columns.districts.numberOf(id));
  return (slot) => {
    let failed = 0;
    if ((kindMask & (1 << (columns.kind[slot] ?? 0))) === 0) failed |= 1;
    if ((fieldMask & (1 << (columns.field[slot] ?? 0))) === 0) failed |= 2;
    if (wanted.length > 0 && !columns.districtNumbers[slot]?.some((id) => wanted.includes(id))) failed |= 4;
    if ((columns.german[slot] ?? 0) > german) failed |= 8;
    if (shiftMask !== 0 && (shiftMask & (columns.shiftMask[slot] ?? 0)) === 0) failed |= 16;
    if ((columns.pay[slot] ?? -1) < pay) failed |= 32;
    return failed;
  };
}

type Order = {
  criteria: Criteria;
  scores: ReadonlyMap<number, number> | null;
  nearest: ((slot: number) => number | null) | null;
};

const positions = 2 ** 22;
const kmSteps = 2 ** 14;

/**
 * Slots arrive with the newest (or best paid) first. Best match: score, then distance, then that order; nearest:
 * distance, then that order. Sorting numbers that hold both is many times faster than comparing listings.
 */
function inOrder(slots: Int32Array, { criteria, scores, nearest }: Order): Int32Array {
  const { sort } = criteria;
  if (sort === "newest" || sort === "pay" || (!scores && !nearest)) return slots.slice();
  const keys = new Float64Array(slots.length);
  for (let position = 0; position < slots.length; position++) {
    const slot = slots[position] ?? 0;
    const km = Math.min(kmSteps - 1, Math.round((nearest?.(slot) ?? 0) * 10));
    const rank = sort === "nearest" ? 0 : 10_000 - Math.min(10_000, Math.round((scores?.get(slot) ?? 0) * 10));
    keys[position] = (rank * kmSteps + km) * positions + position;
  }
  return Int32Array.from(keys.sort(), (key) => slots[key % positions] ?? 0);
}

function distancesByPlace(columns: ListingColumns, distances: ReadonlyMap<string, number>) {
  return Float32Array.from(columns.places.names, (id) => distances.get(id) ?? Infinity);
}

function nearestOf(places: readonly number[] | undefined, km: Float32Array) {
  let nearest = Infinity;
  for (const place of places ?? []) nearest = Math.min(nearest, km[place] ?? Infinity);
  return nearest;
}
