import type { Instant } from "../column-types.ts";

export interface EuresTables {
  eures_ad: EuresAdTable;
}

/** An ad as a coordination office has seen it, or will at its next reading. Times are those at which the board took note. */
interface EuresAdTable {
  listing_id: string;
  /** Of its public face when it was last looked at. */
  revision: number;
  created_at: Instant;
  modified_at: Instant;
  /** Null as long as it is handed on. */
  closed_at: Instant | null;
}
