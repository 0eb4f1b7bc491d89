import { dayNumber, type IndexedListing } from "./listing-columns.ts";
import type { ListingIndex } from "./listing-index.ts";

/** Of these slots, or of all, the listings that are open on a day, newest first. */
export function openInIndex(index: ListingIndex, today: string, among?: ReadonlySet<number>): IndexedListing[] {
  const day = dayNumber(today);
  const { deadline } = index.columns;
  return [...index.newestFirst]
    .filter((slot) => (deadline[slot] ?? 0) >= day && (among?.has(slot) ?? true))
    .flatMap((slot) => index.at(slot) ?? []);
}
