import type { ListingHistoryEvent } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";

/** What the office asks to change, by row of the comparison. */
export type FieldRemarks = Readonly<Record<string, string>>;

type Happened = {
  listingId: string;
  event: ListingHistoryEvent;
  /** Null when the clock does it. */
  accountId: string | null;
  remark?: string | undefined;
  remarks?: FieldRemarks | undefined;
  /** JSON, where the public face changed. */
  changes?: string | undefined;
  now: Date;
};

/** What happened to a listing, with who and when. Runs in the transaction of the deed. */
export async function recordListingHistory(db: Db, { listingId, event, accountId, now, ...said }: Happened) {
  const id = newId();
  await db
    .insertInto("listing_history")
    .values({
      id,
      listing_id: listingId,
      at: now.toISOString(),
      account_id: accountId,
      event,
      remark: said.remark ?? null,
      changes: said.changes ?? null,
    })
    .execute();
  const rows = Object.entries(said.remarks ?? {}).map(([field, remark]) => ({ history_id: id, field, remark }));
  if (rows.length > 0) await db.insertInto("listing_remark").values(rows).execute();
  await recordAudit(db, {
    now,
    accountId,
    action: `listing.${event}`,
    subjectType: "listing",
    subjectId: listingId,
  });
}
