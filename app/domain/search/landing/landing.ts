import type { Field } from "#db/codes.ts";
import type { IndexedListing } from "../index/listing-columns.ts";

/** A page that leads to listings of one occupation, or of one field in one district. */
export type Landing = { occupation: string } | { field: Field; district: string };

export function belongsTo(door: Landing): (listing: IndexedListing) => boolean {
  if ("occupation" in door) return (listing) => listing.occupationId === door.occupation;
  return (listing) => listing.field === door.field && listing.districtIds.includes(door.district);
}

/** In cents an hour: the best pay that each job offers, from the lowest to the highest of them. */
export type PayRange = { from: number; to: number };

/** Only of jobs: what trainees and students earn is another matter. Null where none of them can be compared. */
export function payRangeOf(listings: readonly IndexedListing[]): PayRange | null {
  const pays = listings.flatMap(({ kind, pay }) => (kind === "job" && pay !== null ? [pay] : []));
  if (pays.length === 0) return null;
  return pays.reduce<PayRange>((range, pay) => ({ from: Math.min(range.from, pay), to: Math.max(range.to, pay) }), {
    from: Infinity,
    to: 0,
  });
}

/** Ids of the places with the most listings, the fullest first. */
export function fullestPlaces(listings: readonly IndexedListing[], most: number): string[] {
  const counts = countBy(listings.flatMap(({ placeIds }) => placeIds));
  const inOrder = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return inOrder.slice(0, most).map(([id]) => id);
}

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
