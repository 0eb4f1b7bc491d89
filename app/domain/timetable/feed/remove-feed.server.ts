import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseVocabularyRevision } from "#db/revision.server.ts";

/** False where no timetable has this name. */
export async function removeFeed(db: Db, name: string): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const removed = await db.deleteFrom("timetable_feed").where("name", "=", name).executeTakeFirst();
    if (removed.numDeletedRows === 0n) return false;
    await raiseVocabularyRevision(db);
    return true;
  });
}
