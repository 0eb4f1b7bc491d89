// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";

type Kept = { questionId: string; versionId: string; listingIds: readonly string[] };

/** These listings go on asking the question as it stood until now: somebody has answered it there. */
export async function keepAskedWording(db: Db, { questionId, versionId, listingIds }: Kept) {
  if (listingIds.length === 0) return;
  await db
    .updateTable("listing_question")
    .set({ version_id: versionId })
    .where("catalogue_id", "=", questionId)
    .where("version_id", "is", null)
    .where("listing_id", "in", listingIds)
    .execute();
}
