// A face of this room: other nouns may import it.

import type { ClosedReason, ListingStatus } from "#db/codes.ts";
import type { Instant } from "#db/schema.ts";

/**
 * Where a listing can go from where it is. A sent back listing is a draft again; one that waits for
 * its day can be changed, and is then read again; a published one stays so while its next
 * version waits, and may be paused; what has ended never comes back, because "first published" must stay honest.
 */
export const nextStatuses = {
  draft: ["submitted", "closed"],
  submitted: ["scheduled", "published", "draft", "closed"],
  scheduled: ["published", "submitted", "draft", "closed"],
  published: ["paused", "closed"],
  paused: ["published", "closed"],
  closed: [],
} as const satisfies Record<ListingStatus, readonly ListingStatus[]>;

export function listingMayBecome(from: ListingStatus, to: ListingStatus) {
  return nextStatuses[from].some((status) => status === to);
}

type Life = { status: ListingStatus; submittedAt: Instant | null; publishedAt: Instant | null };

/** What the office has read once is ended, never deleted: its remarks and its audit must keep their object. */
export function mayBeDeleted({ status, submittedAt, publishedAt }: Life) {
  return status === "draft" && submittedAt === null && publishedAt === null;
}

/** The reasons an employer may give; "expired" is the clock's. */
export const employersReasons = [
  "filled_here",
  "filled_elsewhere",
  "withdrawn",
] as const satisfies readonly ClosedReason[];
