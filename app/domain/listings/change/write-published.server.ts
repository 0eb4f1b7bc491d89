import type { Db } from "#db/connect.server.ts";
import type { ListingContent } from "../listing-content.ts";
import { markChanged } from "../mark-changed.server.ts";
import { recordListingHistory } from "../record-listing-history.server.ts";
import { writeLists } from "../write-lists.server.ts";
import { eventChanges } from "./event-changes.ts";

type NextVersion = {
  listingId: string;
  before: ListingContent;
  after: ListingContent;
  event: "edited" | "change_published" | "extended";
  accountId: string;
  /** Of the office, for the company to read. */
  remark?: string;
  now: Date;
};

/** From now on everybody sees the other version. Runs in the caller's transaction. */
export async function writePublished(db: Db, { listingId, before, after, event, accountId, remark, now }: NextVersion) {
  await db
    .updateTable("listing")
    .set({ ...after.facts, updated_at: now.toISOString() })
    .where("id", "=", listingId)
    .execute();
  await writeLists(db, listingId, after);
  await markChanged(db, listingId);
  const changes = eventChanges(before, after);
  await recordListingHistory(db, { listingId, event, accountId, remark, changes, now });
}
