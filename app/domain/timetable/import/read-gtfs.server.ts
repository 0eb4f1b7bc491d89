import { FileError } from "#db/csv.ts";
import type { Day } from "#db/schema.ts";
import { daysAfter, daysBetween } from "#app/platform/days.ts";
import type { Feed, FeedLine, FeedStop } from "../feed/feed.ts";
import { Faults } from "./faults.ts";
import type { OpenFeed } from "./open-feed.server.ts";
import { readAgencies } from "./read-agencies.server.ts";
import { readFrequencies } from "./read-frequencies.server.ts";
import { readServices } from "./read-services.server.ts";
import { readStopTimes } from "./read-stop-times.server.ts";
import { readStops } from "./read-stops.server.ts";
import { readTransfers } from "./read-transfers.server.ts";
import { readRoutes, readTrips } from "./read-trips.server.ts";
import type { RegionOfStops } from "./region-of-stops.server.ts";
import { tripColumns, type WholeTrip } from "./trip-columns.ts";

export type ReadGtfs = {
  /** Null where nothing of it stops in the region. */
  feed: Feed | null;
  faults: Faults;
  /** Of the whole feed, here and elsewhere. */
  all: { stops: number; stopTimes: number };
};

const required = ["agency.txt", "stops.txt", "routes.txt", "trips.txt", "stop_times.txt"];

/** A timetable as its publisher gives it, cut to the region. Wrong rows are told and left out. */
export async function readGtfs(source: OpenFeed, { region }: { region: RegionOfStops }): Promise<ReadGtfs> {
  const missing = required.filter((file) => !source.has(file));
  if (missing.length > 0)
    throw new FileError(`${missing.join(", ")} must be there and ${missing.length > 1 ? "are" : "is"} not.`);
  const faults = new Faults();
  const { publisher, country } = await readAgencies(source, faults);
  const stops = await readStops(source, { region, country }, faults);
  const frequencies = await readFrequencies(source, faults);
  const used = new Numbers();
  const stopAt = (id: string) => used.numberOf(id);
  const { trips: timed, all } = await readStopTimes(source, { stops, stopAt, repeated: frequencies }, faults);
  const routes = await readRoutes(source, faults);
  const facts = await readTrips(source, { wanted: new Set(timed.map(({ id }) => id)), routes }, faults);
  const services = await readServices(source, new Set([...facts.values()].map(({ service }) => service)), faults);
  const changes = await readTransfers(source, { stops, stopAt: (id) => used.known(id) }, faults);
  for (const { service, line } of facts.values())
    if (!services.has(service)) faults.add("trips.txt", line, `service_id ${service} is in no calendar`);
  const trips = timed.flatMap(({ id, ...trip }): WholeTrip[] => {
    const known = facts.get(id);
    if (!known) faults.add("stop_times.txt", trip.calls[0]?.line ?? 0, `trip_id ${id} is of no trip that can be taken`);
    return known ? [{ ...known, ...trip, frequencies: frequencies.get(id) ?? [] }] : [];
  });
  const counted = { stops: stops.all, stopTimes: all };
  const running = trips.filter(({ service }) => (services.get(service)?.size ?? 0) > 0);
  const days = daysOf([...new Set(running.map(({ service }) => services.get(service) ?? new Set<Day>()))]);
  if (!days) return { feed: null, faults, all: counted };
  const [ofLines, ofServices] = [new Numbers(), new Numbers()];
  const columns = tripColumns(running, {
    line: (id) => ofLines.numberOf(id),
    service: (id) => ofServices.numberOf(id),
  });
  const feed: Feed = {
    ...{ publisher, ...days, ...columns, changes },
    stops: used.ids.map((id) => stops.kept.get(id) ?? nowhere),
    lines: ofLines.ids.map((id) => routes.get(id) ?? nameless),
    services: ofServices.ids.map((id) => bitsOf(services.get(id) ?? new Set(), days)),
  };
  return { feed, faults, all: counted };
}

/** Never there: whatever has a number was found under its id. */
const nowhere: FeedStop = { name: "", latitude: 0, longitude: 0, country: "DE" };
const nameless: FeedLine = { name: "", kind: "other", color: null, textColor: null };

/** From the first to the last on which anything runs; null where nothing ever does. */
function daysOf(services: readonly ReadonlySet<Day>[]): { firstDay: Day; lastDay: Day } | null {
  const days = services.flatMap((days) => [...days]);
  const [any] = days;
  if (any === undefined) return null;
  const earlier = (one: Day, other: Day) => (other < one ? other : one);
  const later = (one: Day, other: Day) => (other > one ? other : one);
  return { firstDay: days.reduce(earlier, any), lastDay: days.reduce(later, any) };
}

/** A bit a day. */
function bitsOf(days: ReadonlySet<Day>, { firstDay, lastDay }: { firstDay: Day; lastDay: Day }) {
  const length = daysBetween(firstDay, lastDay) + 1;
  const bits = new Uint8Array(Math.ceil(length / 8));
  for (let at = 0; at < length; at++)
    if (days.has(daysAfter(firstDay, at))) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  return bits;
}

/** Numbers ids in the order in which they come. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  get ids() {
    return [...this.#numbers.keys()];
  }

  known(id: string) {
    return this.#numbers.get(id);
  }

  numberOf(id: string) {
    const number = this.#numbers.get(id) ?? this.#numbers.size;
    this.#numbers.set(id, number);
    return number;
  }
}
