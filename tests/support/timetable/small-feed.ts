import type { Feed, FeedStop } from "#app/domain/timetable/feed/feed.ts";

export type SmallTrip = {
  line: number;
  service: number;
  /** The stop, arrival and departure in minutes, and how it is used there. */
  calls: { stop: number; arrives: number; departs: number; use?: number }[];
};

type Small = {
  stops: FeedStop[];
  trips: SmallTrip[];
  /** Of each service the days after the first on which it runs. */
  services: number[][];
  firstDay: string;
  lastDay: string;
  changes?: [from: number, to: number, minutes: number][];
};

/** A feed written down in a test. */
export function smallFeed({ stops, trips, services, firstDay, lastDay, changes = [] }: Small): Feed {
  let at = 0;
  const lines = [...new Set(trips.map(({ line }) => line))].sort((a, b) => a - b);
  const begins = trips.map(({ calls }) => (at += calls.length * 2) - calls.length * 2);
  return {
    ...{ publisher: "Test", firstDay, lastDay, stops },
    lines: lines.map((line) => ({ name: String(line), kind: "bus", color: null, textColor: null })),
    headsigns: [""],
    services: services.map((days) => {
      const bits = new Uint8Array(8);
      for (const day of days) bits[day >> 3] = (bits[day >> 3] ?? 0) | (1 << (day & 7));
      return bits;
    }),
    patterns: trips.map(({ calls }) => ({
      stops: Uint32Array.from(calls, ({ stop }) => stop),
      uses: Uint8Array.from(calls, ({ use }) => use ?? 0),
    })),
    trips: {
      pattern: Uint32Array.from(trips, (_, trip) => trip),
      service: Uint32Array.from(trips, ({ service }) => service),
      line: Uint32Array.from(trips, ({ line }) => lines.indexOf(line)),
      headsign: new Uint32Array(trips.length),
      at: Uint32Array.from(begins),
    },
    times: Int16Array.from(trips.flatMap(({ calls }) => calls.flatMap(({ arrives, departs }) => [arrives, departs]))),
    changes: Int32Array.from(changes.flat()),
  };
}
