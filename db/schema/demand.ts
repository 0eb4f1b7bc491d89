import type { Day, Instant } from "./column-types.ts";

/** What is counted of a month. `across`: applications in another language than the country of work speaks. */
export type DemandMeasure =
  | "searches"
  | "searches_empty"
  | "companies"
  | "published"
  | "listings"
  | "open"
  | "training"
  | "applications"
  | "across"
  | "filled"
  | "answered"
  | "returnees";

/** By what it is divided; "all" is not, and "district_field" by two things at once. */
export type DemandSplit =
  | "all"
  | "district"
  | "field"
  | "occupation"
  | "lang"
  | "country"
  | "german"
  | "horizon"
  | "district_field";

/** What the region looks for and lacks, month by month. Numbers alone: nothing says who it was. */
export interface DemandTables {
  demand_month: DemandMonthTable;
  demand_figure: DemandFigureTable;
}

interface DemandMonthTable {
  /** "2027-03". */
  month: string;
  /** The first day of it that was counted: its first, except where the board began to count later. */
  since: Day;
  counted_at: Instant;
  /** The day on which those were counted who want to come home, of whom nothing is known of earlier days; null: on none. */
  returnees_on: Day | null;
  /** When it was written down for good; null as long as it goes on. */
  closed_at: Instant | null;
}

interface DemandFigureTable {
  month: string;
  measure: DemandMeasure;
  split: DemandSplit;
  /** A code or an id of the vocabulary; empty where nothing is divided. */
  value: string;
  /** After how many days, of what takes time: the months of a year have a median together. Otherwise 0. */
  days: number;
  amount: number;
}
