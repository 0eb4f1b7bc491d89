import type { Db } from "#db/connect.server.ts";
import { loadCrossings } from "./load-crossings.server.ts";
import { RoadMap } from "./way.ts";

export async function loadRoadMap(db: Db): Promise<RoadMap> {
  return new RoadMap(await loadCrossings(db));
}
