import type { Country } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import type { LineKind } from "../transit.ts";

/** How a bus may be used at a stop; several may hold at once. */
export const noBoarding = 1;
export const noAlighting = 2;
/** It comes only when somebody has called. */
export const onCall = 4;

export type FeedStop = { name: string; latitude: number; longitude: number; country: Country };
export type FeedLine = { name: string; kind: LineKind; color: string | null; textColor: string | null };

/** A timetable of one publisher, cut to the region. What there is much of stands in columns. */
export type Feed = {
  publisher: string;
  /** Of the bits of `services`. */
  firstDay: Day;
  lastDay: Day;
  stops: FeedStop[];
  lines: FeedLine[];
  /** What stands on the front of the bus. */
  headsigns: string[];
  /** On which days each runs: a bit a day, from the first day on. */
  services: Uint8Array[];
  /** Stops in their order, and what holds at each: many trips share one. */
  patterns: { stops: Uint32Array; uses: Uint8Array }[];
  trips: TripColumns;
  /** Minutes after midnight, may be beyond 1440: for each stop of each trip arrival and departure. */
  times: Int16Array;
  /** From a stop to a stop (or the same) and the minutes that the publisher says it takes; -1 where one cannot change. */
  changes: Int32Array;
};

export type TripColumns = {
  pattern: Uint32Array;
  service: Uint32Array;
  line: Uint32Array;
  headsign: Uint32Array;
  /** Where its times begin. */
  at: Uint32Array;
};

/** How many places of a trip's times stand in the feed. */
export const stopTimesIn = ({ times }: Feed) => times.length / 2;
