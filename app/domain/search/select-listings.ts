import { germanLevels } from "#db/codes.ts";
import { paySteps, type Criteria } from "./criteria.ts";
import type { IndexedListing, ListingIndex } from "./listing-index.ts";

export type Facets = Record<"kind" | "field" | "district" | "german" | "shift" | "pay", Record<string, number>>;

export type Found = { listing: IndexedListing; score: number; km: number | null };

export type Selection = { found: Found[]; facets: Facets };

type Question = {
  criteria: Criteria;
  /** Scores by slot, or null: every listing. */
  scores: ReadonlyMap<number, number> | null;
  /** Kilometres from where the reader is, by place id; null where no place was given. */
  distances: ReadonlyMap<string, number> | null;
  today: string;
};

const tests = { kind: 1, field: 2, district: 4, german: 8, shift: 16, pay: 32 } as const;

/**
 * One pass over the candidates. A facet counts what a click on it would give: listings that pass every other filter,
 * whatever this one says.
 */
export function selectListings(index: ListingIndex, question: Question): Selection {
  const facets: Facets = { kind: {}, field: {}, district: {}, german: {}, shift: {}, pay: {} };
  const found: Found[] = [];
  const consider = (slot: number, score: number) => {
    const listing = index.slots[slot];
    if (!listing || listing.deadline < question.today) return;
    const km = question.distances ? nearest(listing, question.distances) : null;
    if (km !== null && km > question.criteria.within) return;
    const failed = failedTests(listing, question.criteria);
    count(facets, listing, failed);
    if (failed === 0) found.push({ listing, score, km });
  };
  if (question.scores) for (const [slot, score] of question.scores) consider(slot, score);
  else for (let slot = 0; slot < index.slots.length; slot++) consider(slot, 0);
  return { found: found.sort(orderOf(question)), facets };
}

function failedTests(listing: IndexedListing, criteria: Criteria) {
  let failed = 0;
  if (criteria.kind.length > 0 && !criteria.kind.includes(listing.kind)) failed |= tests.kind;
  if (criteria.field.length > 0 && !criteria.field.includes(listing.field)) failed |= tests.field;
  if (criteria.district.length > 0 && !criteria.district.some((id) => listing.districtIds.includes(id)))
    failed |= tests.district;
  if (criteria.german && listing.german > germanLevels.indexOf(criteria.german)) failed |= tests.german;
  if (criteria.shift.length > 0 && !criteria.shift.some((shift) => listing.shifts.includes(shift)))
    failed |= tests.shift;
  if (criteria.pay && (listing.pay === null || listing.pay < criteria.pay * 100)) failed |= tests.pay;
  return failed;
}

function count(facets: Facets, listing: IndexedListing, failed: number) {
  const open = (test: number) => failed === 0 || failed === test;
  const add = (counts: Record<string, number>, value: string) => {
    counts[value] = (counts[value] ?? 0) + 1;
  };
  if (open(tests.kind)) add(facets.kind, listing.kind);
  if (open(tests.field)) add(facets.field, listing.field);
  if (open(tests.district)) for (const id of listing.districtIds) add(facets.district, id);
  if (open(tests.german))
    for (let level = listing.german; level < germanLevels.length; level++)
      add(facets.german, germanLevels[level] ?? "");
  if (open(tests.shift)) for (const shift of listing.shifts) add(facets.shift, shift);
  if (open(tests.pay)) add(facets.pay, "0");
  if (open(tests.pay) && listing.pay !== null) {
    for (const step of paySteps) if (listing.pay >= step * 100) add(facets.pay, String(step));
  }
}

function nearest(listing: IndexedListing, distances: ReadonlyMap<string, number>) {
  let km = Infinity;
  for (const id of listing.placeIds) km = Math.min(km, distances.get(id) ?? Infinity);
  return km;
}

/** Every order ends with the newest and then the id, so that a page never shows a listing twice. */
function orderOf({ criteria, scores, distances }: Question) {
  const newest = (a: Found, b: Found) =>
    compareText(b.listing.firstPublishedAt, a.listing.firstPublishedAt) || compareText(a.listing.id, b.listing.id);
  const near = (a: Found, b: Found) => (a.km ?? 0) - (b.km ?? 0);
  if (criteria.sort === "pay")
    return (a: Found, b: Found) => (b.listing.pay ?? -1) - (a.listing.pay ?? -1) || newest(a, b);
  if (criteria.sort === "nearest" && distances) return (a: Found, b: Found) => near(a, b) || newest(a, b);
  if (criteria.sort === "newest" || (!scores && !distances)) return newest;
  return (a: Found, b: Found) => b.score - a.score || near(a, b) || newest(a, b);
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
