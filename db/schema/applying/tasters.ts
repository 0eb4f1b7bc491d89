import type { Lang } from "../../codes.ts";
import type { TasterState } from "../../pupils/taster-states.ts";
import type { Day, Flag, Instant, WithDefault } from "../column-types.ts";

export interface TasterTables {
  taster_date: TasterDateTable;
  taster_request: TasterRequestTable;
}

/** When a company lets pupils look at the work of one of its ads. */
interface TasterDateTable {
  id: string;
  listing_id: string;
  first_day: Day;
  /** Of a school internship; null where it is one day. */
  last_day: Day | null;
  /** HH:MM. */
  starts_at: string | null;
  /** For how many at the same time. */
  places: number;
}

/** A pupil who wants to come. One for an ad and a mail address. */
interface TasterRequestTable {
  id: string;
  listing_id: string;
  /** Null once the company has taken the date away: its days stay here. */
  date_id: string | null;
  first_day: Day;
  last_day: Day | null;
  starts_at: string | null;
  email: string;
  name: string;
  school_class: string;
  wish: string | null;
  /** 1 where they said so. */
  under_18: WithDefault<Flag>;
  lang: Lang;
  state: TasterState;
  /** The company's other first day. */
  proposed_day: Day | null;
  asked_at: Instant;
  answered_at: Instant | null;
  /** The last day on which it is kept. */
  kept_until: Day;
  token_hash: string;
  company_hash: string;
}
