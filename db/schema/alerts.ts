import type { AlertFrequency, AlertVerdict } from "../alerts/alert-codes.ts";
import type * as Code from "../codes.ts";
import type { Day, Flag, Instant, WithDefault } from "./column-types.ts";

/** A saved search that sends mail. Ending one deletes its row. */
export interface AlertTables {
  alert: AlertTable;
  alert_delivery: AlertDeliveryTable;
  alert_feedback: AlertFeedbackTable;
  parent_question: ParentQuestionTable;
}

interface AlertTable {
  id: string;
  email: string;
  lang: Code.Lang;
  /** The search as its canonical query string, with the same codes as the address of the results. */
  criteria: string;
  /** The same for who comes along, empty where nobody does. */
  partner_criteria: WithDefault<string>;
  frequency: AlertFrequency;
  /** SHA-256 of the token in every mail of this alert. */
  manage_hash: string;
  created_at: Instant;
  confirm_by: Instant;
  confirmed_at: Instant | null;
  last_run_at: Instant | null;
  /** SHA-256 of the token in a parent's mail: without their yes it is not confirmed. Null for everybody of 16 and more. */
  parent_hash: WithDefault<string | null>;
  /** Only until they are asked. */
  parent_email: WithDefault<string | null>;
  parent_lang: WithDefault<Code.Lang | null>;
  /** When its owner said yes; from then on it waits for the parent. */
  own_confirmed_at: WithDefault<Instant | null>;
  /** Listings count that were first published after this, since the search was changed; null: after the confirmation. */
  looks_since: Instant | null;
  /** It rests since then; until that day is over, or, without one, until its owner says so. */
  paused_at: WithDefault<Instant | null>;
  paused_until: WithDefault<Day | null>;
  /** When its owner last said that it is still wanted, after the confirmation. */
  wanted_at: WithDefault<Instant | null>;
  /** When that was asked, and not answered yet. */
  asked_at: WithDefault<Instant | null>;
  /** The returnee's part. */
  home_district: string | null;
  horizon_months: number | null;
  /** When that was said. */
  horizon_from: WithDefault<Day | null>;
  /** Features and Mondays, in their order, with commas. */
  matters: WithDefault<string>;
  reachable: WithDefault<string>;
  office_may_contact: Flag;
}

/** The last thing said counts. */
interface AlertFeedbackTable {
  alert_id: string;
  listing_id: string;
  verdict: AlertVerdict;
  at: Instant;
}

interface AlertDeliveryTable {
  alert_id: string;
  listing_id: string;
  at: Instant;
}

/** Whom a mail asks whether an alert may be. They get no second one before they answered, or its time is over. */
interface ParentQuestionTable {
  address_hash: string;
  /** May have ended. */
  alert_id: string;
  asked_at: Instant;
}
