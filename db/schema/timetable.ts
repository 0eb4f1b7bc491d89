import type { Day, Instant } from "./column-types.ts";

/** Buses and trains of the region, as their operators publish them. */
export interface TimetableTables {
  timetable_feed: TimetableFeedTable;
}

interface TimetableFeedTable {
  /** By which the next one of the same publisher replaces it. */
  name: string;
  /** Whom pages name as the source. */
  publisher: string;
  first_day: Day;
  last_day: Day;
  stops: number;
  stop_times: number;
  /** Of what is packed: the same again changes nothing. */
  digest: string;
  imported_at: Instant;
  /** Written and read by app/domain/timetable/feed. */
  packed: Uint8Array;
}
