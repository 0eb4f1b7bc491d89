import type { Db } from "#db/connect.server.ts";
import type { ListingContent } from "../listing-content.ts";
import { writeLists } from "../write-lists.server.ts";

type Rehearsed = { listingId: string; content: ListingContent };

/**
 * Reads a listing as if this content were published: written, read and taken back in a transaction of its own. So what
 * is shown before comes from the very queries that show it afterwards.
 */
export async function rehearseChange<Read>(
  db: Db,
  { listingId, content }: Rehearsed,
  read: (db: Db) => Promise<Read>,
): Promise<Read> {
  const trial = await db.startTransaction().execute();
  try {
    await trial.updateTable("listing").set(content.facts).where("id", "=", listingId).execute();
    await writeLists(trial, listingId, content);
    return await read(trial);
  } finally {
    await trial.rollback().execute();
  }
}
