import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseVocabularyRevision } from "#db/revision.server.ts";

/** Back to the estimate. How many imports are gone. */
export async function removeRoadTimes(db: Db): Promise<number> {
  return inTransaction(db, async (db) => {
    const { numDeletedRows } = await db.deleteFrom("road_times").executeTakeFirst();
    if (numDeletedRows > 0n) await raiseVocabularyRevision(db);
    return Number(numDeletedRows);
  });
}
