import type * as Code from "../codes.ts";
import type * as Ruling from "../rulings/ruling-codes.ts";
import type { Flag, Instant } from "./column-types.ts";

export interface RulingTables {
  ruling: RulingTable;
  ruling_appeal: RulingAppealTable;
}

interface RulingTable {
  id: string;
  number: string;
  kind: Ruling.RulingKind;
  /** Of the listing, the company, the event or the example. */
  subject_id: string;
  /** As it was called then. */
  subject_name: string;
  company_id: string;
  report_id: string | null;
  /** Null where nothing was restricted. */
  ground: Ruling.RulingGround | null;
  /** Which law, or which section of the terms; forgotten with the facts. */
  rule: string | null;
  facts: string | null;
  /** Of the office's words. */
  lang: Code.Lang;
  decided_at: Instant;
  decided_by: string;
  token_hash: string;
}

interface RulingAppealTable {
  ruling_id: string;
  words: string | null;
  /** In which the answer is written. */
  lang: Code.Lang;
  filed_at: Instant;
  decided_at: Instant | null;
  decided_by: string | null;
  outcome: Ruling.AppealOutcome | null;
  answer: string | null;
  brought_back: Flag | null;
}
