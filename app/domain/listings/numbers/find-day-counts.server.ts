import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import type { DayCount } from "./numbers-in-steps.ts";

/** What was counted of a listing from the first to the last of these days; a day without anything has no row. */
export async function findDayCounts(
  db: Db,
  { listingId, since, until }: { listingId: string; since: Day; until: Day },
): Promise<DayCount[]> {
  const rows = await db
    .selectFrom("listing_day")
    .select(["day", "counted", "count"])
    .where("listing_id", "=", listingId)
    .where("day", ">=", since)
    .where("day", "<=", until)
    .orderBy("day")
    .orderBy("counted")
    .execute();
  return rows.map(({ count, ...row }) => ({ ...row, count: Number(count) }));
}
