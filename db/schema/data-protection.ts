import type { Instant } from "./column-types.ts";

export interface DataProtectionTables {
  person_erasure: PersonErasureTable;
  person_erasure_count: PersonErasureCountTable;
}

/** That somebody's data were erased at their wish, and nothing by which one could tell whose. Who of the office did it stands in the audit. */
interface PersonErasureTable {
  id: string;
  at: Instant;
}

/** How much of which kind it was. */
interface PersonErasureCountTable {
  erasure_id: string;
  kind: string;
  count: number;
}
