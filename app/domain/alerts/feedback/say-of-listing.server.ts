import type { AlertVerdict } from "#db/alerts/alert-codes.ts";
import type { Db } from "#db/connect.server.ts";

type Said = { alertId: string; listingId: string; verdict: AlertVerdict; now: Date };

/** Who changes their mind has said one thing, not two. */
export async function sayOfListing(db: Db, { alertId, listingId, verdict, now }: Said) {
  const at = now.toISOString();
  await db
    .insertInto("alert_feedback")
    .values({ alert_id: alertId, listing_id: listingId, verdict, at })
    .onConflict((conflict) => conflict.columns(["alert_id", "listing_id"]).doUpdateSet({ verdict, at }))
    .execute();
}
