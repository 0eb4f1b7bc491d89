import type { Db } from "#db/connect.server.ts";
import { recordListingHistory } from "../record-listing-history.server.ts";

type Drop = { listingId: string; accountId: string | null; now: Date };

/** Takes back what waits beside the published version. False when nothing does. Runs in the caller's transaction. */
export async function dropChange(db: Db, { listingId, accountId, now }: Drop) {
  const dropped = await db
    .deleteFrom("listing_change")
    .where("listing_id", "=", listingId)
    .returning("listing_id")
    .executeTakeFirst();
  if (!dropped) return false;
  await recordListingHistory(db, { listingId, event: "change_dropped", accountId, now });
  return true;
}
