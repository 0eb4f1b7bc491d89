// A face of this room: other nouns may import it.

import type { ListingHistoryEvent, ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Row } from "#db/schema.ts";
import { dropChange } from "../change/drop-change.server.ts";
import { isRunning } from "../listing.ts";
import { markChanged } from "../mark-changed.server.ts";
import { type FieldRemarks, recordListingHistory } from "../record-listing-history.server.ts";
import { listingMayBecome } from "./listing-transitions.ts";

type Facts = Partial<
  Pick<Row<"listing">, "submitted_at" | "first_published_at" | "publish_on" | "closed_at" | "closed_reason">
>;

type Move = {
  listing: { id: string; status: ListingStatus };
  to: ListingStatus;
  event: ListingHistoryEvent;
  /** Null when the clock does it. */
  accountId: string | null;
  remark?: string | undefined;
  remarks?: FieldRemarks | undefined;
  facts?: Facts;
  now: Date;
};

/**
 * The only place where a listing changes its status: along the table of transitions, with who and when. Runs in the
 * caller's transaction. False when the table forbids it or somebody else was quicker.
 */
export async function moveListing(db: Db, { listing, to, facts, now, ...deed }: Move) {
  if (!listingMayBecome(listing.status, to)) return false;
  const moved = await db
    .updateTable("listing")
    .set({ status: to, ...(isSameVersion(deed.event) ? {} : { updated_at: now.toISOString() }), ...facts })
    .where("id", "=", listing.id)
    .where("status", "=", listing.status)
    .returning("id")
    .executeTakeFirst();
  if (!moved) return false;
  if (isRunning(listing) || isRunning({ status: to })) await markChanged(db, listing.id);
  if (to === "closed") await dropChange(db, { listingId: listing.id, accountId: deed.accountId, now });
  await recordListingHistory(db, { listingId: listing.id, now, ...deed });
  return true;
}

/** Nobody's form is out of date because the listing has paused meanwhile. */
function isSameVersion(event: ListingHistoryEvent) {
  return event === "paused" || event === "resumed";
}
