import type * as Code from "../codes.ts";
import type { Flag, Instant, WithDefault } from "./column-types.ts";

/** Loaded from db/data and ESCO, and enriched by the office. */
export interface OccupationTables {
  occupation: OccupationTable;
  occupation_term: OccupationTermTable;
  synonym: SynonymTable;
  retired_term: RetiredTermTable;
}

interface OccupationTable {
  id: string;
  field: Code.Field;
  name_de: string;
  name_pl: string;
  name_cs: string;
  esco_uri: string | null;
  isco08: string | null;
  kldb2010: string | null;
  training_type: Code.TrainingType | null;
  training_months: number | null;
  /** 1 where the law lets only people with a recognised qualification do this work in Germany; null is unclear. */
  regulated: Flag | null;
}

interface OccupationTermTable {
  occupation_id: string;
  lang: Code.Lang;
  term: string;
  folded: string;
  /** Whoever loads terms of one origin leaves the others alone. */
  origin: WithDefault<Code.TermOrigin>;
}

/** What the office added to the vocabulary. While it is not retired, its spellings stand in occupation_term too. */
interface SynonymTable {
  id: string;
  occupation_id: string;
  lang: Code.Lang;
  term: string;
  created_at: Instant;
  created_by: string | null;
  retired_at: Instant | null;
  retired_by: string | null;
}

/** Loaded terms that the office took out of use: rows of occupation_term, kept so that they can come back. */
interface RetiredTermTable {
  occupation_id: string;
  lang: Code.Lang;
  folded: string;
  origin: Exclude<Code.TermOrigin, "office">;
  term: string;
  retired_at: Instant;
  retired_by: string | null;
}
