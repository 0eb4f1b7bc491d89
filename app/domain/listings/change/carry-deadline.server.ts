import type { Db } from "#db/connect.server.ts";
import type { Day, Instant } from "#db/schema.ts";
import type { ListingContent } from "../listing-content.ts";
import { findChange } from "./find-change.server.ts";

type Carry = { listingId: string; published: ListingContent; deadline: Day; basedOn: Instant; now: Date };

/** A later last day is later in what waits, too: else approving that would take it back. Runs in the caller's transaction. */
export async function carryDeadline(db: Db, { listingId, published, deadline, basedOn, now }: Carry) {
  const waiting = await findChange(db, { listingId, published });
  if (!waiting || waiting.content.facts.deadline >= deadline) return;
  const content = { ...waiting.content, facts: { ...waiting.content.facts, deadline } };
  await db
    .updateTable("listing_change")
    .set({ content: JSON.stringify(content), based_on: basedOn, updated_at: now.toISOString() })
    .where("listing_id", "=", listingId)
    .execute();
}
