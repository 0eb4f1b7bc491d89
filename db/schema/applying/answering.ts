import type * as Code from "../../codes.ts";
import type { Day, Flag, Instant } from "../column-types.ts";

/** How a company answers those who apply. */
export interface AnsweringTables {
  application_tag: ApplicationTagTable;
  decline_reason: DeclineReasonTable;
  held_answer: HeldAnswerTable;
  held_message: HeldMessageTable;
  decision_link: DecisionLinkTable;
  company_letter: CompanyLetterTable;
}

/** A word of the company's own, by which it finds the application again. */
interface ApplicationTagTable {
  application_id: string;
  folded: string;
  name: string;
}

/** For the company's counting only; gone with the application. */
interface DeclineReasonTable {
  application_id: string;
  reason: Code.DeclineReason;
}

/** An answer that can be taken back until it leaves, with all that has to be as it was before. Afterwards: who was answered together. */
interface HeldAnswerTable {
  id: string;
  application_id: string;
  /** Answers given in one go; one given alone is a batch of one. */
  batch_id: string;
  at: Instant;
  leaves_at: Instant;
  taken_back_at: Instant | null;
  from_status: Code.ApplicationStatus;
  to_status: Code.ApplicationStatus;
  history_id: string;
  message_id: string;
  mail_id: string;
  /** Of the company's record, where this was the first answer. */
  company_answer_id: string | null;
  status_at_before: Instant;
  erase_on_before: Day;
  clock_from_before: Day | null;
  answer_by_before: Day | null;
  seeker_from_before: Day | null;
  answered_at_before: Instant | null;
  clock_from_after: Day | null;
  answer_by_after: Day | null;
  seeker_from_after: Day | null;
}

/** A message that can be taken back until it leaves, with what has to be as it was before. */
interface HeldMessageTable {
  message_id: string;
  application_id: string;
  at: Instant;
  leaves_at: Instant;
  history_id: string;
  mail_id: string;
  /** Of the company's record, where this was the first answer. */
  company_answer_id: string | null;
  /** Whether it decided whose turn it is, even where that was so before. */
  changes_turn: Flag;
  answered_at_before: Instant | null;
  clock_from_before: Day | null;
  answer_by_before: Day | null;
  seeker_from_before: Day | null;
  clock_from_after: Day | null;
  answer_by_after: Day | null;
  seeker_from_after: Day | null;
}

/** A link in a mail by which one person of the company gives one answer, as long as the application stands where it did. */
interface DecisionLinkTable {
  /** SHA-256 of the token in the mail. */
  id: string;
  application_id: string;
  account_id: string;
  from_status: Code.ApplicationStatus;
  to_status: Code.ApplicationStatus;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
  /** The batch of the answer that was given, so that it can be taken back. */
  answer_id: string | null;
}

/** A company's own letter for one decision and language; where there is none, the board's is used. */
interface CompanyLetterTable {
  company_id: string;
  decision: Code.ApplicationStatus;
  lang: Code.Lang;
  text: string;
  updated_at: Instant;
}
