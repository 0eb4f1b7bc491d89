import type { DatedTopic } from "../dated-topics.ts";
import type { Day, Instant } from "./column-types.ts";

/** What holds from a day on, whatever it is about: shipped with the board, added and corrected by the office. */
export interface DatedTables {
  dated_entry: DatedEntryTable;
  dated_version: DatedVersionTable;
  dated_draft: DatedDraftTable;
}

interface DatedEntryTable {
  /** Shipped ones have a name that stays through releases. */
  id: string;
  topic: DatedTopic;
  /** What the entries of one row of days are about: a country, a name. No two of them begin on the same day. */
  subject: string;
  valid_from: Day;
  /** Null: until the next one begins. */
  valid_until: Day | null;
  /** JSON, as the topic's schema has it. */
  content: string;
  /** Where it can be read. */
  source: string;
  /** When the office wrote it; loading the shipped ones leaves it alone from then on. */
  edited_at: Instant | null;
  edited_by: string | null;
  withdrawn_at: Instant | null;
}

/** What an entry said before. */
interface DatedVersionTable {
  id: string;
  entry_id: string;
  valid_from: Day;
  valid_until: Day | null;
  content: string;
  source: string;
  /** Null where it was shipped. */
  written_at: Instant | null;
  written_by: string | null;
  withdrawn_at: Instant | null;
  replaced_at: Instant;
}

/** What the office is still writing: one for each subject, in the hands of all who may write it. */
interface DatedDraftTable {
  topic: DatedTopic;
  subject: string;
  valid_from: Day;
  content: string;
  edited_at: Instant;
  edited_by: string;
}
