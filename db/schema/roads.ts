import type { RoadOrigin } from "../region/road-origins.ts";
import type { Day, Instant } from "./column-types.ts";

/** How long it takes by car, by somebody's road network. */
export interface RoadTables {
  road_times: RoadTimesTable;
}

interface RoadTimesTable {
  /** The later import is the later id: it goes before what an earlier one says of the same way. */
  id: string;
  origin: RoadOrigin;
  /** Whom pages name as the source; may be empty. */
  source: string;
  /** As of which the road network is. */
  day: Day;
  pairs: number;
  imported_at: Instant;
  /** Written and read by app/domain/roads. */
  packed: Uint8Array;
}
