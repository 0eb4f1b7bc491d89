import type { Db } from "#db/connect.server.ts";

/** How many people applied to each listing, withdrawn ones not counted. */
export async function countApplications(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("application")
    .select((eb) => ["listing_id", eb.fn.countAll<number>().as("count")])
    .where("status", "!=", "withdrawn")
    .groupBy("listing_id")
    .execute();
  return new Map(rows.map((row) => [row.listing_id, Number(row.count)]));
}
