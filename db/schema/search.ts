import type * as Code from "../codes.ts";
import type { Day } from "./column-types.ts";

export interface SearchTables {
  empty_search: EmptySearchTable;
}

/** How often a day's searches in a language found nothing. Words that may not be kept are counted under "". */
interface EmptySearchTable {
  day: Day;
  lang: Code.Lang;
  words: string;
  count: number;
}
