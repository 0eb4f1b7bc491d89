import type { Field, Lang, SpokenLanguage } from "../codes.ts";
import type { EventAudience, EventKind, EventStatus, ImportedEventState } from "../event-codes.ts";
import type { Day, Flag, Instant } from "./column-types.ts";

export interface EventTables {
  event: EventTable;
  event_time: EventTimeTable;
  event_text: EventTextTable;
  event_audience: EventAudienceTable;
  event_field: EventFieldTable;
  event_language: EventLanguageTable;
  event_exhibitor: EventExhibitorTable;
  registration_rule: RegistrationRuleTable;
  registration: RegistrationTable;
  watched_calendar: WatchedCalendarTable;
  imported_event: ImportedEventTable;
}

interface EventTable {
  id: string;
  kind: EventKind;
  status: EventStatus;
  /** 1: for people of member companies alone; no public page, feed or file may ever show it. */
  members_only: Flag;
  /** Who invites; neither of the two: the office. */
  company_id: string | null;
  partner: string | null;
  /** 1: the company wrote it, so that nobody else sees it as a draft. */
  by_company: Flag;
  place_id: string | null;
  /** Street, house, room: as a letter or a sign would say it. */
  address: string | null;
  online: Flag;
  /** Where one takes part, or reads more. */
  link: string | null;
  created_at: Instant;
  updated_at: Instant;
  submitted_at: Instant | null;
  submitted_by: string | null;
  published_at: Instant | null;
  cancelled_at: Instant | null;
  /** Why it is cancelled, for everybody who wanted to come, and in which language that is said. */
  reason: string | null;
  reason_lang: Lang | null;
  /** What the office asks the company to change; gone when it is handed in again. */
  remark: string | null;
  /** Raised with each change that calendars must hear of. */
  sequence: number;
}

/** One of the times at which it takes place, as the clocks of the board show it; without a time, the whole day. */
interface EventTimeTable {
  event_id: string;
  position: number;
  day: Day;
  /** HH:MM. */
  starts: string | null;
  ends: string | null;
}

/** What its organiser writes, in the languages in which they wrote it; one at least. */
interface EventTextTable {
  event_id: string;
  lang: Lang;
  title: string;
  text: string | null;
}

interface EventAudienceTable {
  event_id: string;
  audience: EventAudience;
}

interface EventFieldTable {
  event_id: string;
  field: Field;
}

/** Spoken at it. */
interface EventLanguageTable {
  event_id: string;
  lang: SpokenLanguage;
}

/** A company that can be met at a fair, whoever invites to it. */
interface EventExhibitorTable {
  event_id: string;
  company_id: string;
  created_at: Instant;
}

/** Where an event asks who comes; none where nobody need register. */
interface RegistrationRuleTable {
  event_id: string;
  /** Null: as many as want to. */
  places: number | null;
  waiting_list: Flag;
  /** Null: when it begins. */
  closes_at: Instant | null;
  /** 1: whoever registers may write a line to the organisers. */
  asks_note: Flag;
}

/** One mail address and who comes with it. Whoever cancels is gone at once: there is no state for that. */
interface RegistrationTable {
  id: string;
  event_id: string;
  /** Folded; an address registers once for an event. */
  email: string;
  name: string;
  /** In which they are written to. */
  lang: Lang;
  persons: number;
  note: string | null;
  token_hash: string;
  /** When the mail that asks for a confirmation was last written. */
  mailed_at: Instant;
  confirm_by: Instant;
  /** So long a place is kept for whoever has not confirmed yet; null: none was free. */
  held_until: Instant | null;
  confirmed_at: Instant | null;
  /** Null: has not confirmed, or is on the waiting list. */
  placed_at: Instant | null;
  /** The first day of which the reminder spoke. */
  reminded_for: Day | null;
}

/** A calendar of somebody else, from whose events the office makes its own. */
interface WatchedCalendarTable {
  id: string;
  /** Whose it is: events that come from it name it. */
  name: string;
  /** Null: only files are read into it. */
  address: string | null;
  /** In which language its events are written, and what they mostly are: no calendar says that. */
  lang: Lang;
  kind: EventKind;
  created_at: Instant;
  /** When it was last tried, and last read. */
  tried_at: Instant | null;
  read_at: Instant | null;
  /** Why the last try failed; null: it did not. */
  failure: string | null;
  /** What was wrong in it when it was last read, as JSON: the first of so many. */
  faults: string;
  fault_count: number;
}

/** What a calendar told of one event, and what became of it here. */
interface ImportedEventTable {
  calendar_id: string;
  /** By which all calendars know it. */
  uid: string;
  /** Null: dropped. It does not come back. */
  event_id: string | null;
  state: ImportedEventState;
  /** What the source says now, as JSON, and a mark that is another one when it says anything else. */
  said: string;
  digest: string;
  /** updated_at of the event when it was last written from here: later than that, the office has changed it. */
  written_at: Instant;
}
