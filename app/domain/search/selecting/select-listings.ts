import { LRUCache } from "lru-cache";
import { germanLevels } from "#db/codes.ts";
import { monthsAfter } from "#app/platform/days.ts";
import { type Criteria, startSteps } from "../criteria.ts";
import { dimensionNames, dimensions, maskOf } from "../dimensions.ts";
import { dayNumber, type ListingColumns } from "../index/listing-columns.ts";
import type { ListingIndex } from "../index/listing-index.ts";
import { FacetCounts, type Facets, failing } from "./facets.ts";
import { inOrder } from "./in-order.ts";
import type { Distances, SelectionQuestion } from "./selection-question.ts";

export type Selection = {
  /** Slots of everything found, in the order asked for. */
  slots: Int32Array;
  facets: Facets;
};

type Remembered = { version: number; selections: LRUCache<string, { distances: unknown; selection: Selection }> };

const remembered = new WeakMap<ListingIndex, Remembered>();
const maxRemembered = 100;

/**
 * What the reader asked for, in order. Without words to look for, many people ask the same and turn its pages, so
 * that answer is kept until a listing changes.
 */
export function selectListings(index: ListingIndex, question: SelectionQuestion): Selection {
  const { criteria, scores, applications, distances, today } = question;
  if (scores || applications) return select(index, question);
  let known = remembered.get(index);
  if (known?.version !== index.version) {
    known = { version: index.version, selections: new LRUCache({ max: maxRemembered }) };
    remembered.set(index, known);
  }
  const key = JSON.stringify([{ ...criteria, q: "", page: 1 }, today, question.withFacets]);
  const kept = known.selections.get(key);
  if (kept?.distances === distances) return kept.selection;
  const selection = select(index, question);
  known.selections.set(key, { distances, selection });
  return selection;
}

/**
 * One pass over all listings. A facet counts what a click on it would give: listings that pass every other filter,
 * whatever this one says.
 */
function select(index: ListingIndex, question: SelectionQuestion): Selection {
  const { columns } = index;
  const { criteria, scores } = question;
  const today = dayNumber(question.today);
  const startBy = startSteps.map((months) => dayNumber(monthsAfter(question.today, months)));
  const km = question.distances ? distancesByPlace(columns, question.distances) : null;
  const nearest = (slot: number) => (km ? nearestOf(columns.placeNumbers[slot], km) : null);
  const failed = filterOf(columns, criteria, startBy);
  const counts = new FacetCounts(columns, startBy);
  const counting = question.withFacets;
  const found = new Int32Array(index.newestFirst.length);
  let total = 0;
  for (const slot of criteria.sort === "pay" ? index.bestPaidFirst : index.newestFirst) {
    if (columns.taken[slot] === 0 || (columns.deadline[slot] ?? 0) < today) continue;
    if (scores && !scores.has(slot)) continue;
    if (km && (nearest(slot) ?? 0) > criteria.within) continue;
    const tests = failed(slot);
    if (counting) counts.add(slot, tests);
    if (tests === 0) found[total++] = slot;
  }
  const slots = inOrder(found.subarray(0, total), index, question, km ? nearest : null);
  return { slots, facets: counts.result() };
}

/** Says which filters a listing fails, one bit each. */
function filterOf(columns: ListingColumns, criteria: Criteria, startBy: number[]): (slot: number) => number {
  const ticked = dimensionNames
    .filter((name) => criteria[name].length > 0)
    .map((name) => ({
      column: columns.masks[name],
      mask: maskOf<string>(criteria[name], dimensions[name]),
      bit: failing[name],
    }));
  const german = criteria.german ? germanLevels.indexOf(criteria.german) : germanLevels.length;
  const start = criteria.start ? (startBy[startSteps.indexOf(criteria.start)] ?? Infinity) : Infinity;
  const pay = criteria.pay ? criteria.pay * 100 : -1;
  const districts = criteria.district.map((id) => columns.districts.numberOf(id));
  return (slot) => {
    let failed = 0;
    for (const { column, mask, bit } of ticked) if (((column[slot] ?? 0) & mask) === 0) failed |= bit;
    if (districts.length > 0 && !columns.districtNumbers[slot]?.some((id) => districts.includes(id)))
      failed |= failing.district;
    if ((columns.german[slot] ?? 0) > german) failed |= failing.german;
    if ((columns.start[slot] ?? 0) > start) failed |= failing.start;
    if ((columns.pay[slot] ?? -1) < pay) failed |= failing.pay;
    return failed;
  };
}

function distancesByPlace(columns: ListingColumns, distances: Distances) {
  return Float32Array.from(columns.places.names, (id) => distances.get(id) ?? Infinity);
}

function nearestOf(places: readonly number[] | undefined, km: Float32Array) {
  let nearest = Infinity;
  for (const place of places ?? []) nearest = Math.min(nearest, km[place] ?? Infinity);
  return nearest;
}
