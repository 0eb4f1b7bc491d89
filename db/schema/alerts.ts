import type * as Code from "../codes.ts";
import type { Flag, Instant, WithDefault } from "./column-types.ts";

/** A saved search that sends mail. Ending one deletes its row. */
export interface AlertTables {
  alert: AlertTable;
  alert_delivery: AlertDeliveryTable;
}

interface AlertTable {
  id: string;
  email: string;
  lang: Code.Lang;
  /** The search as its canonical query string, with the same codes as the address of the results. */
  criteria: string;
  /** The same for who comes along, empty where nobody does. */
  partner_criteria: WithDefault<string>;
  frequency: Code.AlertFrequency;
  /** SHA-256 of the token in every mail of this alert. */
  manage_hash: string;
  created_at: Instant;
  confirm_by: Instant;
  confirmed_at: Instant | null;
  last_run_at: Instant | null;
  /** Listings count that were first published after this, since the search was changed; null: after the confirmation. */
  looks_since: Instant | null;
  /** The returnee's part. */
  home_district: string | null;
  field: Code.Field | null;
  horizon_months: number | null;
  office_may_contact: Flag;
}

interface AlertDeliveryTable {
  alert_id: string;
  listing_id: string;
  at: Instant;
}
