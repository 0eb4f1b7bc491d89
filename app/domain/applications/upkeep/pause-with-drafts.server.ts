import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { pauseListing, type PauseResult } from "#app/domain/listings/life/pause-listing.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";

type Pause = Parameters<typeof pauseListing>[1];

/** As long as whoever was writing may hope to go on; a draft holds personal data and stands in a browser's history. */
const keptDays = 14;

/** Pauses a listing, and keeps for a while what people have begun to write: its end would otherwise come within a day. */
export function pauseWithDrafts(db: Db, pause: Pause): Promise<PauseResult> {
  return inTransaction(db, async (db) => {
    const paused = await pauseListing(db, pause);
    const [at, until] = [pause.now.toISOString(), instantDaysAfter(pause.now, keptDays).toISOString()];
    if (paused.ok) {
      await db
        .updateTable("application_draft")
        .set({ expires_at: until })
        .where("listing_id", "=", pause.listingId)
        .where("sent_at", "is", null)
        .where("expires_at", ">", at)
        .where("expires_at", "<", until)
        .execute();
    }
    return paused;
  });
}
