import type { Feed } from "../feed/feed.ts";
import type { Frequency } from "./read-frequencies.server.ts";
import type { ReadTrip } from "./read-stop-times.server.ts";
import type { TripFacts } from "./read-trips.server.ts";

export type WholeTrip = TripFacts & Pick<ReadTrip, "calls" | "begins"> & { frequencies: readonly Frequency[] };

type Columns = Pick<Feed, "headsigns" | "patterns" | "trips" | "times">;
type NumberOf = { line: (route: string) => number; service: (id: string) => number };

/** Each way with its stops once, and each trip as the times at which it goes there. */
export function tripColumns(trips: readonly WholeTrip[], numberOf: NumberOf): Columns {
  const patterns = new Map<string, Feed["patterns"][number] & { number: number }>();
  const headsigns = new Map<string, number>();
  const [pattern, service, line, headsign, at]: number[][] = [[], [], [], [], []];
  const times: number[] = [];
  for (const trip of trips) {
    const key = trip.calls.map(({ stop, use }) => `${stop}.${use}`).join(" ");
    const known = patterns.get(key) ?? {
      number: patterns.size,
      stops: Uint32Array.from(trip.calls, ({ stop }) => stop),
      uses: Uint8Array.from(trip.calls, ({ use }) => use),
    };
    patterns.set(key, known);
    const sign = headsigns.get(trip.headsign) ?? headsigns.size;
    headsigns.set(trip.headsign, sign);
    for (const later of departuresOf(trip)) {
      pattern?.push(known.number);
      service?.push(numberOf.service(trip.service));
      line?.push(numberOf.line(trip.route));
      headsign?.push(sign);
      at?.push(times.length);
      for (const { arrives, departs } of trip.calls)
        times.push(Math.ceil((arrives + later) / 60), Math.floor((departs + later) / 60));
    }
  }
  const column = (numbers: number[] = []) => Uint32Array.from(numbers);
  return {
    headsigns: [...headsigns.keys()],
    patterns: [...patterns.values()].map(({ stops, uses }) => ({ stops, uses })),
    trips: {
      ...{ pattern: column(pattern), service: column(service), line: column(line) },
      ...{ headsign: column(headsign), at: column(at) },
    },
    times: Int16Array.from(times),
  };
}

/** By how many seconds later each goes than it is written: once as it is, or as often as a frequency says. */
function departuresOf({ begins, frequencies }: WholeTrip): number[] {
  if (frequencies.length === 0 || begins === null) return [0];
  return frequencies.flatMap(({ from, until, every }) =>
    Array.from({ length: Math.ceil((until - from) / every) }, (_, step) => from + step * every - begins),
  );
}
