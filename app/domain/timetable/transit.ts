import type { Country } from "#db/codes.ts";
import type { Point } from "#db/distance.ts";
import type { Day } from "#db/schema.ts";
import type { TimeOfDay } from "#app/platform/typed/read-time.ts";

/** Where somebody lives or works: a place of the gazetteer, or what is known more exactly. */
export type Spot = Point & { country: Country };

/** A usual Tuesday stands for the days of the week. */
export const usualDays = ["tuesday", "sunday"] as const;
export type UsualDay = (typeof usualDays)[number];

/** How one comes to the stop at home, and back; at work one walks. */
export const firstLegs = ["foot", "bicycle"] as const;
export type FirstLeg = (typeof firstLegs)[number];

/** One shift as it must be reached. A shift that ends before it begins ends on the next day. */
export type WorkedShift = { begins: TimeOfDay; ends: TimeOfDay; day: UsualDay };

export const lineKinds = ["bus", "train", "tram", "ferry", "other"] as const;
export type LineKind = (typeof lineKinds)[number];

export type TransitLine = { name: string; kind: LineKind; color: string | null; textColor: string | null };

export type TransitLeg =
  | {
      kind: "ride";
      line: TransitLine;
      /** What stands on the front of the bus. */
      headsign: string;
      from: string;
      to: string;
      departs: TimeOfDay;
      arrives: TimeOfDay;
      minutes: number;
      /** Whoever wants to board or leave it there has to call before. */
      onCall: boolean;
    }
  | {
      kind: FirstLeg;
      /** Null: the home or the place of work itself. */
      from: string | null;
      to: string | null;
      minutes: number;
      /** The id of the crossing where it leads over a border. */
      via: string | null;
    };

export type TransitJourney = {
  departs: TimeOfDay;
  arrives: TimeOfDay;
  /** From door to door. */
  minutes: number;
  /** Between the shift and the journey: at work before it begins, or until the bus comes home. */
  waits: number;
  /** Changes between lines; a journey on foot or by bicycle alone has none. */
  changes: number;
  legs: TransitLeg[];
};

/** Why there is no way there before the shift begins. */
export type MissedThere =
  | { why: "no_stop_at_home" | "no_stop_at_work" | "no_connection" }
  /** The first of the day arrives too late. */
  | { why: "first_too_late"; arrives: TimeOfDay }
  /** One would have to be there long before. */
  | { why: "too_early"; arrives: TimeOfDay };

/** Why there is no way home after it ends. */
export type MissedHome =
  | { why: "no_stop_at_home" | "no_stop_at_work" | "no_connection" }
  /** The last of the day has left. */
  | { why: "last_too_early"; departs: TimeOfDay }
  /** One would have to wait long. */
  | { why: "long_wait"; departs: TimeOfDay };

export type TransitAnswer = {
  reachable: boolean;
  shift: WorkedShift;
  /** The days of the timetable that were asked: the second is the next one, where the shift ends after midnight. */
  days: { there: Day; home: Day };
  there: TransitJourney | null;
  missedThere: MissedThere | null;
  home: TransitJourney | null;
  missedHome: MissedHome | null;
  /** When the first connection of that day is at work, and the last one leaves for home; null where there is none, or one walks. */
  firstThere: TimeOfDay | null;
  lastHome: TimeOfDay | null;
};
