import { LRUCache } from "lru-cache";
import { germanLevels } from "#db/codes.ts";
import { monthsAfter } from "#app/platform/days.ts";
import { dimensionNames, dimensions, maskOf, needsAll } from "../dimensions.ts";
import { dayNumber, type ListingColumns } from "../index/listing-columns.ts";
import type { ListingIndex } from "../index/listing-index.ts";
import { ScoreSheets } from "../index/score-sheets.ts";
import type { SlotScores } from "../index/slot-scores.ts";
import { type StartDays, startDays, startSteps } from "../wishes/start-wish.ts";
import { FacetCounts, type Facets, failing, noFacets } from "./facets.ts";
import { inOrder } from "./in-order.ts";
import { leftOut } from "./left-out.ts";
import { type PayFloor, payFloor } from "./pay-floor.ts";
import type { Distances, SelectionQuestion } from "./selection-question.ts";

export type Selection = {
  /** Slots of everything found, in the order asked for. */
  slots: Int32Array;
  facets: Facets;
};

type Remembered = {
  version: number;
  selections: LRUCache<string, { distances: unknown; withoutCar: unknown; selection: Selection }>;
};

const remembered = new WeakMap<ListingIndex, Remembered>();
const maxRemembered = 100;

/**
 * What the reader asked for, in order. Without words to look for, many people ask the same and turn its pages, so
 * that answer is kept until a listing changes.
 */
export function selectListings(index: ListingIndex, question: SelectionQuestion): Selection {
  const { criteria, scores, applications, distances, today, rate = null, withoutCar = null } = question;
  if (scores || applications) return select(index, question);
  let known = remembered.get(index);
  if (known?.version !== index.version) {
    known = { version: index.version, selections: new LRUCache({ max: maxRemembered }) };
    remembered.set(index, known);
  }
  const key = JSON.stringify([{ ...criteria, q: "", page: 1 }, today, rate, question.facets]);
  const kept = known.selections.get(key);
  if (kept?.distances === distances && kept.withoutCar === withoutCar) return kept.selection;
  const selection = select(index, question);
  known.selections.set(key, { distances, withoutCar, selection });
  return selection;
}

function select(index: ListingIndex, question: SelectionQuestion): Selection {
  const sheets = new ScoreSheets(index.slots);
  const selection = selectScored(index, question, question.scores?.writeOn(sheets.blank()) ?? null);
  sheets.giveBack();
  return selection;
}

/**
 * One pass over all listings. A facet counts what a click on it would give: listings that pass every other filter,
 * whatever this one says.
 */
function selectScored(index: ListingIndex, question: SelectionQuestion, scores: SlotScores | null): Selection {
  const { columns } = index;
  const { criteria } = question;
  const today = dayNumber(question.today);
  const startBy = startSteps.map((months) => dayNumber(monthsAfter(question.today, months)));
  const among = scores && scores.size < index.slots / few ? scores.found : null;
  const km = question.distances && (among ? distancesOf : keptDistancesOf)(columns, question.distances);
  const failed = filterOf(columns, question);
  const { withoutCar = null, facets: wanted } = question;
  const by = criteria.transit ?? "foot";
  const counts = wanted === "none" ? null : new FacetCounts(columns, { startBy, withoutCar, by, wanted });
  const isRefused = leftOut(index, criteria);
  const passes = (slot: number) => {
    if (columns.taken[slot] === 0 || (columns.deadline[slot] ?? 0) < today) return false;
    if (scores && !scores.has(slot)) return false;
    if (isRefused?.(slot)) return false;
    if (km && km(slot) > criteria.within) return false;
    const tests = failed(slot);
    counts?.add(slot, tests);
    return tests === 0;
  };
  const order =
    criteria.sort === "pay"
      ? { slots: index.bestPaidFirst, at: index.bestPaidAt }
      : { slots: index.newestFirst, at: index.newestAt };
  const places = among ? placesAmong(among, order, passes) : allPlaces(order, passes);
  const slots = inOrder(places, order.slots, { index, question, scores, nearest: km });
  return { slots, facets: counts?.result() ?? noFacets };
}

/** Fewer are better looked at one by one, and put in order afterwards. */
const few = 8;

type Order = { slots: Uint32Array; at: Uint32Array };

/** Places in the order of what passes among some slots. */
function placesAmong(slots: Uint32Array, order: Order, passes: (slot: number) => boolean): Uint32Array {
  const places = new Uint32Array(slots.length);
  let found = 0;
  for (const slot of slots) if (slot < order.at.length && passes(slot)) places[found++] = order.at[slot] ?? 0;
  return places.subarray(0, found).sort();
}

/** The same of all. They are gone through as they lie in the memory, since to jump about there takes longer than the rest. */
function allPlaces(order: Order, passes: (slot: number) => boolean): Uint32Array {
  const passed = new Uint8Array(order.at.length);
  for (let slot = 0; slot < passed.length; slot++) if (passes(slot)) passed[slot] = 1;
  const places = new Uint32Array(order.slots.length);
  let found = 0;
  for (let place = 0; place < places.length; place++)
    if (passed[order.slots[place] ?? 0] === 1) places[found++] = place;
  return places.subarray(0, found);
}

/** Says which filters a listing fails, one bit each. */
function filterOf(columns: ListingColumns, question: SelectionQuestion): (slot: number) => number {
  const { criteria } = question;
  const ticked = dimensionNames
    .filter((name) => criteria[name].length > 0)
    .map((name) => ({
      column: columns.masks[name],
      mask: maskOf<string>(criteria[name], dimensions[name]),
      /** What of the mask has to be there: any of it where this is zero. */
      all: needsAll(name) ? maskOf<string>(criteria[name], dimensions[name]) : 0,
      bit: failing[name],
    }));
  const german = criteria.german ? germanLevels.indexOf(criteria.german) : germanLevels.length;
  const begins = criteria.start && beginsOf(columns, startDays(criteria.start, question.today), question.today);
  const floor = criteria.pay && payFloor(criteria.pay, question.rate ?? null);
  const [pay, least] = floor ? [payColumn(columns, floor), floor.cents] : [columns.pay, -1];
  const districts = criteria.district.map((id) => columns.districts.numberOf(id));
  const reaches = criteria.transit && question.withoutCar?.[criteria.transit].reachingIn(columns);
  return (slot) => {
    let failed = 0;
    for (const { column, mask, all, bit } of ticked) {
      const has = (column[slot] ?? 0) & mask;
      if (has === 0 || (has & all) !== all) failed |= bit;
    }
    if (districts.length > 0 && !columns.districtNumbers[slot]?.some((id) => districts.includes(id)))
      failed |= failing.district;
    if ((columns.german[slot] ?? 0) > german) failed |= failing.german;
    if (begins && !begins(slot)) failed |= failing.start;
    if ((pay[slot] ?? -1) < least) failed |= failing.pay;
    if (reaches && !reaches(slot)) failed |= failing.transit;
    return failed;
  };
}

const payColumn = (columns: ListingColumns, { per }: PayFloor) => (per === "hour" ? columns.pay : columns.payByMonth);

/** A day that is over is as good as at once. */
function beginsOf({ start }: ListingColumns, { first, last, atOnce }: StartDays, today: string) {
  const [now, from, until] = [dayNumber(today), first ? dayNumber(first) : 0, last ? dayNumber(last) : Infinity];
  return (slot: number) => {
    const day = start[slot] ?? 0;
    return day <= now ? atOnce : day >= from && day <= until;
  };
}

/** How far each listing is. */
function distancesOf({ places, placeNumbers }: ListingColumns, distances: Distances): (slot: number) => number {
  const byPlace = Float32Array.from(places.names, (id) => distances.get(id) ?? Infinity);
  return (slot) => {
    let nearest = Infinity;
    for (const place of placeNumbers[slot] ?? []) nearest = Math.min(nearest, byPlace[place] ?? Infinity);
    return nearest;
  };
}

/** The same, looked up once for each: an order asks again. */
function keptDistancesOf(columns: ListingColumns, distances: Distances): (slot: number) => number {
  const distanceOf = distancesOf(columns, distances);
  const known = new Float32Array(columns.placeNumbers.length).fill(NaN);
  return (slot) => {
    if (Number.isNaN(known[slot])) known[slot] = distanceOf(slot);
    return known[slot] ?? Infinity;
  };
}
