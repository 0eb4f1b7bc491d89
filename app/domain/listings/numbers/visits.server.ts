import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { VisitSource } from "#db/listings/visit-codes.ts";
import type { Tally } from "#app/platform/tally.ts";
import { addToDay } from "./add-to-day.server.ts";

export const visitKey = (listingId: string, day: string, source: VisitSource) => `${listingId} ${day} ${source}`;

/**
 * Writes down what was counted since the last time: a page must not wait for the disk because somebody is counted. Of a
 * process that is killed the last minute is missing.
 */
export async function writeVisits(db: Db, visits: Tally) {
  const counts = visits.take();
  if (counts.size === 0) return;
  try {
    await inTransaction(db, async (db) => {
      const known = await knownListings(db, [...counts.keys()].map(idOf));
      for (const [key, count] of counts) {
        const [listingId = "", day = "", source] = key.split(" ");
        if (known.has(listingId)) await addToDay(db, { listingId, day, counted: source as VisitSource, count });
      }
    });
  } catch (error) {
    visits.giveBack(counts);
    throw error;
  }
}

const idOf = (key: string) => key.split(" ")[0] ?? "";

/** A draft that was deleted meanwhile is counted by nobody; whoever opens a paused one reads that, and not the ad. */
async function knownListings(db: Db, ids: string[]) {
  const rows = await db
    .selectFrom("listing")
    .select("id")
    .where("id", "in", [...new Set(ids)])
    .where("status", "!=", "paused")
    .execute();
  return new Set(rows.map(({ id }) => id));
}
