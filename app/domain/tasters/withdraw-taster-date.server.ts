import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { markChanged } from "#app/domain/listings/mark-changed.server.ts";

/** Nobody else can choose it; who was told to come still comes. */
export function withdrawTasterDate(db: Db, { listingId, dateId }: { listingId: string; dateId: string }) {
  return inTransaction(db, async (db) => {
    const gone = await db
      .deleteFrom("taster_date")
      .where("id", "=", dateId)
      .where("listing_id", "=", listingId)
      .returning("id")
      .executeTakeFirst();
    if (gone) await markChanged(db, listingId);
    return gone !== undefined;
  });
}
