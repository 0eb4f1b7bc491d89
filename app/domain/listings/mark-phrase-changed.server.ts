import type { Db } from "#db/connect.server.ts";
import { raiseRevision } from "#db/revision.server.ts";

/** Whatever says this phrase is read anew by caches and the search. Belongs in the transaction of the correction. */
export async function markPhraseChanged(db: Db, phraseId: string) {
  const revision = await raiseRevision(db);
  await db
    .updateTable("listing")
    .set({ revision })
    .where((eb) =>
      eb(
        "id",
        "in",
        eb.selectFrom("listing_phrase").select("listing_phrase.listing_id").where("phrase_id", "=", phraseId),
      ),
    )
    .execute();
}
