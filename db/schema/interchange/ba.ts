import type { BaDeed, BaLoad, BaReason } from "../../interchange/ba-codes.ts";
import type { Instant, WithDefault } from "../column-types.ts";

export interface BaTables {
  ba_run: BaRunTable;
  ba_ad: BaAdTable;
  ba_entry: BaEntryTable;
}

/** One run of the export to the Bundesagentur. */
interface BaRunTable {
  id: string;
  load: BaLoad;
  /** Where its file lies, and its part before; null where there was nothing to be told. */
  file: string | null;
  part: string | null;
  began_at: Instant;
  /** Since then the store says what the file says; before, the run counts for nothing. */
  sealed_at: Instant | null;
  /** Since then the file has its name. */
  placed_at: Instant | null;
  sent: WithDefault<number>;
  removed: WithDefault<number>;
  left_out: WithDefault<number>;
  /** When the office entered what the Bundesagentur answered. */
  answered_at: Instant | null;
}

/** An ad that the Bundesagentur has by what our files told it. */
interface BaAdTable {
  listing_id: string;
  company_id: string;
  /** Of what was told last. */
  digest: string;
  run_id: string;
}

/** What one run did about one ad: the journal. */
interface BaEntryTable {
  run_id: string;
  listing_id: string;
  company_id: string;
  deed: BaDeed;
  /** Why it was left out, and what the schema said of it. */
  reason: BaReason | null;
  detail: string | null;
  digest: string | null;
  /** What the Bundesagentur answered, as the office entered it: null as long as nobody did. */
  refused: 0 | 1 | null;
  answer: string | null;
}
