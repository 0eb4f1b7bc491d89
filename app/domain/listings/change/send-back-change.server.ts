import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import { type FieldRemarks, recordListingHistory } from "../record-listing-history.server.ts";

type SendBack = {
  listingId: string;
  accountId: string;
  remark: string | undefined;
  remarks: FieldRemarks;
  seen: Instant | undefined;
  now: Date;
};

/** Gives a waiting change back to the company, with what is to be changed. The published version stays as it is. */
export async function sendBackChange(db: Db, { listingId, seen, now, ...deed }: SendBack) {
  const waiting = db.selectFrom("listing_change").where("listing_id", "=", listingId).where("sent_back_at", "is", null);
  const change = await waiting.select("updated_at").executeTakeFirst();
  if (!change) return "notWaiting";
  if (seen !== undefined && seen !== change.updated_at) return "changedMeanwhile";
  const at = now.toISOString();
  await db
    .updateTable("listing_change")
    .set({ sent_back_at: at, updated_at: at })
    .where("listing_id", "=", listingId)
    .execute();
  await recordListingHistory(db, { listingId, event: "change_sent_back", now, ...deed });
  return "sentBack";
}
