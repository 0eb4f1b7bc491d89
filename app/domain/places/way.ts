import type { Country, Lang } from "#db/codes.ts";
import { type Direction, directionTo, distanceKm, kmBetween, type Point } from "#db/distance.ts";
import type { CrossingRoad } from "#db/region/crossing-roads.ts";
import type { RoadOrigin } from "#db/region/road-origins.ts";
import type { Day } from "#db/schema.ts";

/** Where a road, or a path, leads over a border. */
export type Crossing = Point & { id: string; countries: Country[]; road: CrossingRoad; name: Record<Lang, string> };

/** Where somebody starts or arrives. */
export type Stop = Point & { country: Country };

/** A road network by which somebody reckoned minutes: as it was on a day, and whom pages name for it. */
export type RoadNetwork = { origin: RoadOrigin; source: string; day: Day };

/** What an operator took in of road networks; null for a way that none of them knows. */
export type RoadTimes = {
  from: (start: Point) => (to: Point) => { minutes: number; network: RoadNetwork } | null;
};

export type Way = {
  /** By road, rounded. */
  km: number;
  /** By car; an estimate is rounded to five. */
  minutes: number;
  /** From where the minutes are; null where no road network was taken in, and all of them are estimates. */
  minutesBy: RoadNetwork | "estimate" | null;
  /** The crossing by which one leaves the country; null at home. */
  via: Crossing | null;
};

/** The way by car from one place to another, over the best crossing where a border lies between. */
export function wayBetween(from: Stop, to: Stop, crossings: readonly Crossing[]): Way {
  return new RoadMap(crossings).waysFrom(from)(to);
}

/**
 * A crossing into a country, the one by which the own country was left, and the straight lines up to there. `choice`
 * adds what speaks against the roads.
 */
type Entry = { at: number; via: Crossing; line: number; choice: number };

/** Kilometres of detour that people take rather than leave the motorway for a road, or a road for a lane. */
const reluctance = { motorway: 0, main: 4, minor: 5, path: Infinity } as const satisfies Record<CrossingRoad, number>;

/** The crossings for cars. Remembers how far each stop is from each of them, so that one search asks but once. */
export class RoadMap {
  readonly #crossings: readonly Crossing[];
  readonly #directions: Direction[];
  /** Straight lines between crossings. */
  readonly #between: Float64Array[];
  readonly #legs = new WeakMap<Stop, Float64Array>();
  readonly #times: RoadTimes | null;

  constructor(crossings: readonly Crossing[], times: RoadTimes | null = null) {
    this.#times = times;
    this.#crossings = crossings.filter((crossing) => crossing.road !== "path");
    this.#directions = this.#crossings.map(directionTo);
    this.#between = this.#crossings.map((crossing) => this.#linesFrom(crossing));
  }

  waysFrom(from: Stop): (to: Stop) => Way {
    const estimate = this.#estimatesFrom(from);
    const timed = this.#times?.from(from);
    if (!timed) return estimate;
    return (to) => {
      const known = timed(to);
      const way = estimate(to);
      return known ? { ...way, minutes: known.minutes, minutesBy: known.network } : { ...way, minutesBy: "estimate" };
    };
  }

  #estimatesFrom(from: Stop): (to: Stop) => Way {
    const entries = new Map<Country, Entry[]>();
    return (to) => {
      if (to.country === from.country) return wayOf(distanceKm(from, to), null);
      const known = entries.get(to.country) ?? this.#entries(from, to.country);
      entries.set(to.country, known);
      return this.#shortest(known, this.#legsOf(to));
    };
  }

  #shortest(entries: Entry[], legs: Float64Array): Way {
    let best: Entry | null = null;
    let least = Infinity;
    for (const entry of entries) {
      const choice = entry.choice + (legs[entry.at] ?? Infinity);
      if (choice < least) [best, least] = [entry, choice];
    }
    return best ? wayOf(best.line + (legs[best.at] ?? 0), best.via) : wayOf(Infinity, null);
  }

  /** Crossings into a country: those from here, and those from the third country, reached over the best way there. */
  #entries(from: Stop, country: Country): Entry[] {
    const legs = this.#legsOf(from);
    const leaving = this.#numbered(({ countries }) => countries.includes(from.country));
    return this.#numbered(({ countries }) => countries.includes(country)).flatMap(({ at, crossing }) => {
      const against = reluctance[crossing.road];
      if (crossing.countries.includes(from.country)) {
        const line = legs[at] ?? Infinity;
        return [{ at, via: crossing, line, choice: line + against }];
      }
      const first = leaving
        .filter((exit) => exit.crossing.countries.some((third) => third !== from.country && third !== country))
        .map((exit) => {
          const line = (legs[exit.at] ?? Infinity) + (this.#between[exit.at]?.[at] ?? Infinity);
          return { at, via: exit.crossing, line, choice: line + against + reluctance[exit.crossing.road] };
        })
        .sort((a, b) => a.choice - b.choice)[0];
      return first ? [first] : [];
    });
  }

  #numbered(wanted: (crossing: Crossing) => boolean) {
    return this.#crossings.map((crossing, at) => ({ at, crossing })).filter(({ crossing }) => wanted(crossing));
  }

  #legsOf(stop: Stop) {
    const legs = this.#legs.get(stop) ?? this.#linesFrom(stop);
    this.#legs.set(stop, legs);
    return legs;
  }

  #linesFrom(point: Point) {
    const direction = directionTo(point);
    const lines = new Float64Array(this.#directions.length);
    this.#directions.forEach((crossing, at) => (lines[at] = kmBetween(direction, crossing)));
    return lines;
  }
}

/** The longer a way, the straighter: each further kilometre in a straight line costs fewer on the road. */
const detours = [
  { upTo: 5, factor: 1.4 },
  { upTo: 30, factor: 1.2 },
  { upTo: Infinity, factor: 1.15 },
];

/** Kilometres an hour: through the town, on country roads, and the further the more of it on main roads. */
const onRoads = [
  { upTo: 3, speed: 30 },
  { upTo: 20, speed: 55 },
  { upTo: 60, speed: 70 },
  { upTo: Infinity, speed: 85 },
];
/** A way over a motorway's crossing is mostly motorway. */
const onMotorways = [
  { upTo: 3, speed: 30 },
  { upTo: 20, speed: 65 },
  { upTo: 60, speed: 95 },
  { upTo: Infinity, speed: 110 },
];

function wayOf(line: number, via: Crossing | null): Way {
  const km = byParts(line, detours, (length, { factor }) => length * factor);
  const speeds = via?.road === "motorway" ? onMotorways : onRoads;
  const minutes = byParts(km, speeds, (length, { speed }) => (length / speed) * 60);
  return { km: Math.round(km), minutes: Math.max(5, Math.round(minutes / 5) * 5), minutesBy: null, via };
}

function byParts<Part extends { upTo: number }>(
  total: number,
  parts: Part[],
  cost: (length: number, part: Part) => number,
) {
  let sum = 0;
  let done = 0;
  for (const part of parts) {
    const length = Math.min(total, part.upTo) - done;
    if (length <= 0) break;
    sum += cost(length, part);
    done += length;
  }
  return sum;
}
