import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import { dropChange } from "../change/drop-change.server.ts";
import { findChange } from "../change/find-change.server.ts";
import type { ListingContent } from "../listing-content.ts";
import { changedParts, withParts } from "../listing-parts.ts";

type Carry = {
  listingId: string;
  before: ListingContent;
  after: ListingContent;
  basedOn: Instant;
  accountId: string;
  now: Date;
};

/**
 * What the office has corrected is corrected in what waits, too: else letting that out would take it back. What the company
 * itself changes there stays as the company wrote it, and stands beside the corrected version until somebody decides. Runs in
 * the caller's transaction.
 */
export async function carryCorrection(db: Db, { listingId, before, after, basedOn, accountId, now }: Carry) {
  const waiting = await findChange(db, { listingId, published: before });
  if (!waiting) return;
  const theirs = changedParts(before, waiting.content);
  const carried = changedParts(before, after).filter((part) => !theirs.includes(part));
  const content = withParts(waiting.content, carried, after);
  if (changedParts(after, content).length === 0) {
    await dropChange(db, { listingId, accountId, now });
    return;
  }
  await db
    .updateTable("listing_change")
    .set({ content: JSON.stringify(content), based_on: basedOn, updated_at: now.toISOString() })
    .where("listing_id", "=", listingId)
    .execute();
}
