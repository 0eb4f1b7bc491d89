import { createHash } from "node:crypto";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseVocabularyRevision } from "#db/revision.server.ts";
import { type Feed, stopTimesIn } from "./feed.ts";
import { packFeed } from "./pack-feed.server.ts";

export type SavedFeed = "new" | "replaced" | "unchanged";

/** In the place of what had this name. The same again changes nothing. */
export async function saveFeed(
  db: Db,
  { name, feed, now, dryRun = false }: { name: string; feed: Feed; now: Date; dryRun?: boolean },
): Promise<SavedFeed> {
  const packed = packFeed(feed);
  const digest = createHash("sha256").update(packed).digest("hex");
  const row = {
    ...{ publisher: feed.publisher, first_day: feed.firstDay, last_day: feed.lastDay, digest, packed },
    ...{ stops: feed.stops.length, stop_times: stopTimesIn(feed), imported_at: now.toISOString() },
  };
  return inTransaction(db, async (db) => {
    const known = await db.selectFrom("timetable_feed").select("digest").where("name", "=", name).executeTakeFirst();
    if (known?.digest === digest) return "unchanged";
    const saved = known ? "replaced" : "new";
    if (dryRun) return saved;
    await db
      .insertInto("timetable_feed")
      .values({ name, ...row })
      .onConflict((conflict) => conflict.column("name").doUpdateSet(row))
      .execute();
    await raiseVocabularyRevision(db);
    return saved;
  });
}
