import { germanLevels } from "#db/codes.ts";
import { type FirstLeg, firstLegs } from "#app/domain/timetable/transit.ts";
import { paySteps } from "../criteria.ts";
import { type Dimension, dimensionNames, dimensions, needsAll, rareDimensions } from "../dimensions.ts";
import type { ListingColumns, Masks } from "../index/listing-columns.ts";
import { startSteps } from "../wishes/start-wish.ts";
import type { EachWayWithoutCar } from "../without-car/ways-without-car.ts";

export type Facets = Record<Dimension | "district" | "german" | "start" | "pay" | "transit", Record<string, number>>;

/** One bit for each filter a listing may fail. */
export const failing = {
  ...(Object.fromEntries(dimensionNames.map((name, at) => [name, 1 << at])) as Record<Dimension, number>),
  district: 1 << 16,
  german: 1 << 17,
  start: 1 << 18,
  pay: 1 << 19,
  transit: 1 << 20,
};

export const noFacets = Object.fromEntries(Object.keys(failing).map((name) => [name, {}])) as Facets; // has its names

/** Of the filters that few people need, the numbers are few people's as well: they are counted where they are shown. */
export type FacetsWanted = "none" | "usual" | "all";

const usual = dimensionNames.filter((name) => !rareDimensions.some((rare) => rare === name));

type Counting = {
  /** The last day of each step of startSteps, as dayNumber. */
  startBy: number[];
  withoutCar: EachWayWithoutCar | null;
  /** To find the ways from a new home takes most of a search: of the other way to the stop it is done only where all is counted. */
  by: FirstLeg;
  wanted: "usual" | "all";
};

/**
 * Counts listings for each facet: those that fail no filter, or only that facet's own. Where all that is ticked has to be
 * so, another tick narrows further.
 */
export class FacetCounts {
  readonly #columns: ListingColumns;
  readonly #startBy: number[];
  readonly #reached: { by: FirstLeg; reaches: (slot: number) => boolean; count: number }[];
  readonly #ticked = dimensionNames.map((name) => new Uint32Array(dimensions[name].length));
  readonly #counted: { mask: Masks; counts: Uint32Array; own: number }[];
  readonly #german = new Uint32Array(germanLevels.length);
  readonly #start = new Uint32Array(startSteps.length + 1);
  readonly #pay = new Uint32Array(paySteps.length + 1);
  readonly #district: Uint32Array;

  constructor(columns: ListingColumns, { startBy, withoutCar, by, wanted }: Counting) {
    this.#columns = columns;
    const legs = wanted === "all" ? firstLegs : [by];
    this.#reached = withoutCar
      ? legs.map((leg) => ({ by: leg, reaches: withoutCar[leg].reachingIn(columns), count: 0 }))
      : [];
    this.#startBy = startBy;
    this.#counted = (wanted === "all" ? dimensionNames : usual).map((name) => ({
      mask: columns.masks[name],
      counts: this.#ticked[dimensionNames.indexOf(name)] ?? new Uint32Array(),
      own: needsAll(name) ? 0 : failing[name],
    }));
    this.#district = new Uint32Array(columns.districts.names.length);
  }

  add(slot: number, failed: number) {
    const columns = this.#columns;
    for (const { mask, counts, own } of this.#counted) {
      if ((failed & ~own) !== 0) continue;
      for (let rest = mask[slot] ?? 0; rest !== 0; rest &= rest - 1) raise(counts, 31 - Math.clz32(rest & -rest));
    }
    if ((failed & ~failing.german) === 0) raise(this.#german, columns.german[slot]);
    if ((failed & ~failing.pay) === 0) raise(this.#pay, columns.payStep[slot]);
    if ((failed & ~failing.start) === 0) raise(this.#start, this.#startStep(columns.start[slot] ?? 0));
    if ((failed & ~failing.transit) === 0) for (const way of this.#reached) if (way.reaches(slot)) way.count++;
    if ((failed & ~failing.district) === 0)
      for (const id of columns.districtNumbers[slot] ?? []) raise(this.#district, id);
  }

  /** German counts what somebody with that level can do, start and pay what reaches a step; "0" is every listing. */
  result(): Facets {
    const ticked = dimensionNames.map((name, at) => [
      name,
      named(dimensions[name], this.#ticked[at] ?? new Uint32Array()),
    ]);
    return {
      ...(Object.fromEntries(ticked) as Record<Dimension, Record<string, number>>),
      district: named(this.#columns.districts.names, this.#district),
      transit: Object.fromEntries(this.#reached.map(({ by, count }) => [by, count])),
      german: named(germanLevels, runningSum(this.#german)),
      start: named([...startSteps.map(String), "0"], runningSum(this.#start)),
      pay: named(["0", ...paySteps.map(String)], runningSum(this.#pay.toReversed()).toReversed()),
    };
  }

  #startStep(day: number) {
    const step = this.#startBy.findIndex((last) => day <= last);
    return step === -1 ? startSteps.length : step;
  }
}

function raise(counts: Uint32Array | undefined, at = 0) {
  if (counts) counts[at] = (counts[at] ?? 0) + 1;
}

function runningSum(counts: Uint32Array) {
  let sum = 0;
  return counts.map((count) => (sum += count));
}

function named(names: readonly string[], counts: Uint32Array) {
  return Object.fromEntries(names.map((name, at) => [name, counts[at] ?? 0] as const).filter(([, count]) => count > 0));
}
