import type { Db } from "#db/connect.server.ts";
import type { Point } from "#db/distance.ts";

export type RoadPlace = Point & { id: string };

/**
 * Between which minutes are kept, in the order in which a routing service is asked: the board's own places in the region, across
 * its borders and around it. Villages that came with import-places stay with the estimate: there are a hundred times more ways between them.
 */
export async function findRoadPlaces(db: Db): Promise<RoadPlace[]> {
  return db
    .selectFrom("place")
    .select(["id", "latitude", "longitude"])
    .where("origin", "=", "board")
    .where("district_id", "is not", null)
    .orderBy("id")
    .execute();
}
