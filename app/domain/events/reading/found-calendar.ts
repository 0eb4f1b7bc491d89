import type { Day } from "#db/schema.ts";
import type { EventTime } from "../event-times.ts";

/** `today`: what is over by then is left out. */
export type AskedCalendar = { text: string; today: Day };

export type CalendarFaultReason =
  /** The calendar ends before the event does. */
  | "unclosed"
  | "line"
  | "lineTooLong"
  | "noTitle"
  | "noStart"
  | "zone"
  | "rule"
  /** The rule is one that nobody can count to its end. */
  | "endless"
  | "tooMany";

/** `what`: the line as it stands there, or what was looked for. */
export type CalendarFault = { line: number; reason: CalendarFaultReason; what: string };

/** An event as its source tells it, with the times that are still to come. */
export type FoundEvent = {
  uid: string;
  line: number;
  cancelled: boolean;
  title: string;
  text: string | null;
  location: string | null;
  link: string | null;
  times: EventTime[];
  /** Another one as soon as the source says anything else; the days that go by change nothing. */
  digest: string;
};

export type FoundCalendar = {
  ok: true;
  name: string | null;
  events: FoundEvent[];
  /** All that the calendar names, those that are over too: what is missing here is gone. */
  uids: string[];
  faults: CalendarFault[];
  faultCount: number;
};
