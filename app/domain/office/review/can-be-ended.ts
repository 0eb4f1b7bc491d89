import type { ListingStatus } from "#db/codes.ts";
import { isRunning } from "#app/domain/listings/listing.ts";

/** What the public sees, or has seen before it was changed. A first draft is sent back instead. */
export function canBeEnded(listing: { status: ListingStatus; first_published_at: string | null }) {
  return (
    isRunning(listing) ||
    listing.status === "scheduled" ||
    (listing.status === "submitted" && listing.first_published_at !== null)
  );
}
