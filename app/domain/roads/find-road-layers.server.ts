import type { Db } from "#db/connect.server.ts";
import type { Layer } from "./layered-road-times.ts";
import { unpackRoadTable } from "./pack-road-table.server.ts";

/** What was taken in, the latest first. */
export async function findRoadLayers(db: Db): Promise<(Layer & { id: string })[]> {
  const rows = await db
    .selectFrom("road_times")
    .select(["id", "origin", "source", "day", "packed"])
    .orderBy("id", "desc")
    .execute();
  return Promise.all(
    rows.map(async ({ id, packed, ...network }) => ({ id, network, table: await unpackRoadTable(packed) })),
  );
}
