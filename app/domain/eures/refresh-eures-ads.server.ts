import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { currentRevision } from "#db/revision.server.ts";
import { handedOnListings } from "#app/domain/handing-on/handed-on-listings.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { findSetting, saveSetting } from "#app/platform/settings.server.ts";

const key = "euresAds";

/** The open ads that EURES gets: of every kind but theses, in which nobody is employed. */
function euresListings(db: Db, now: Date) {
  return handedOnListings(db, { channel: "eures", now }).where("listing.kind", "!=", "thesis");
}

/**
 * Takes note of what is new, changed or ended, with the time of taking note: a coordination office that asks for what changed
 * since its last reading then misses nothing, whatever the reason was. Nothing is looked at twice as long as the board and
 * the day are the same.
 */
export function refreshEuresAds(db: Db, now: Date) {
  return inTransaction(db, async (db) => {
    const value = `${await currentRevision(db)} ${dayOf(now)}`;
    if ((await findSetting(db, key)) === value) return;
    const at = now.toISOString();
    await db
      .insertInto("eures_ad")
      .columns(["listing_id", "revision", "created_at", "modified_at"])
      .expression((eb) =>
        euresListings(db, now).select(["listing.id", "listing.revision", eb.val(at).as("c"), eb.val(at).as("m")]),
      )
      .onConflict((conflict) => conflict.column("listing_id").doNothing())
      .execute();
    await db
      .updateTable("eures_ad")
      .set((eb) => ({
        closed_at: null,
        modified_at: at,
        revision: eb
          .selectFrom("listing")
          .whereRef("listing.id", "=", "eures_ad.listing_id")
          .select("listing.revision")
          .$castTo<{ revision: number }>(),
      }))
      .where(
        "listing_id",
        "in",
        euresListings(db, now)
          .innerJoin("eures_ad as known", "known.listing_id", "listing.id")
          .where((eb) =>
            eb.or([eb("known.closed_at", "is not", null), eb("known.revision", "!=", eb.ref("listing.revision"))]),
          )
          .select("listing.id"),
      )
      .execute();
    await db
      .updateTable("eures_ad")
      .set({ closed_at: at, modified_at: at })
      .where("closed_at", "is", null)
      .where("listing_id", "not in", euresListings(db, now).select("listing.id"))
      .execute();
    await saveSetting(db, { key, value });
  });
}
