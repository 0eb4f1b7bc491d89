import type { Instant } from "../column-types.ts";

export interface IndexNowTables {
  announced_page: AnnouncedPageTable;
}

/** What search engines have been told of, as it stood then. What differs from it is still to be told. */
interface AnnouncedPageTable {
  path: string;
  /** When the listing had last changed. */
  changed_at: Instant;
}
