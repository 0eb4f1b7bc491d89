import { dayNumber, type IndexedListing } from "./listing-columns.ts";
import type { ListingIndex } from "./listing-index.ts";

/** Every listing that is open on a day, newest first. */
export function openInIndex(index: ListingIndex, today: string): IndexedListing[] {
  const day = dayNumber(today);
  return index.newestFirst.flatMap((slot) => {
    const listing = index.at(slot);
    return listing && (index.columns.deadline[slot] ?? 0) >= day ? [listing] : [];
  });
}
