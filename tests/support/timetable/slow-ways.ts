import { type Feed, noAlighting, noBoarding } from "#app/domain/timetable/feed/feed.ts";
import type { Footbridges } from "#app/domain/timetable/network/on-foot.ts";
import { minutesFor } from "#app/domain/timetable/network/on-foot.ts";
import type { Spot } from "#app/domain/timetable/transit.ts";
import { daysAfter, daysBetween } from "#app/platform/days.ts";

/** What the engine's numbers are in words; the walks between stops are held against a straight 500 m here. */
export const slowLimits = {
  wholeWay: 90,
  gate: 5,
  early: 60,
  wait: 90,
  change: 3,
  toStop: 1.5,
  allTheWay: 3,
  evening: -300,
};

type Call = { stop: number; arrives: number; departs: number; use: number };
type Asked = { feed: Feed; bridges: Footbridges; home: Spot; work: Spot; day: string };

/**
 * Slow and plain: for every minute of the day at which one could set out, what can be reached is spread from stop to stop until nothing
 * changes any more. It shares no step with the engine but how long a walk takes.
 */
export class SlowWays {
  readonly #asked: Asked;
  readonly #runs: Call[][];
  readonly #changes: Map<number, number>[];
  readonly #known = new Map<string, number>();

  constructor(asked: Asked) {
    this.#asked = asked;
    this.#runs = runsAround(asked.feed, asked.day);
    this.#changes = asked.feed.stops.map((_, from) => this.#changesFrom(from));
  }

  /** By minute of setting out from home: when one is at work. */
  there(minute: number): number {
    return this.#once(minute, true);
  }

  home(minute: number): number {
    return this.#once(minute, false);
  }

  #once(minute: number, there: boolean): number {
    const { home, work } = this.#asked;
    const key = `${minute} ${there}`;
    const ends = there ? { from: home, to: work } : { from: work, to: home };
    const arrival = this.#known.get(key) ?? this.#arrival(minute, { ...ends, isThere: there });
    this.#known.set(key, arrival);
    return arrival;
  }

  #arrival(minute: number, { from, to, isThere }: { from: Spot; to: Spot; isThere: boolean }): number {
    const { stops } = this.#asked.feed;
    const ready = stops.map(() => Infinity);
    let best = Infinity;
    for (const [stop, walk] of this.#near(from)) {
      ready[stop] = Math.min(ready[stop] ?? Infinity, minute + walk);
    }
    const ends = this.#near(to);
    for (let changed = true; changed;) {
      changed = false;
      for (const calls of this.#runs) {
        for (const [place, { stop, departs, use }] of calls.entries()) {
          if ((use & noBoarding) !== 0 || departs < (ready[stop] ?? Infinity)) continue;
          if (!isThere && departs < slowLimits.evening) continue;
          for (const alighted of calls.slice(place + 1)) {
            if ((alighted.use & noAlighting) !== 0) continue;
            const walk = ends.get(alighted.stop);
            if (walk !== undefined) best = Math.min(best, alighted.arrives + walk);
            for (const [other, change] of this.#changes[alighted.stop] ?? []) {
              const at = alighted.arrives + change;
              if (at < (ready[other] ?? Infinity)) {
                ready[other] = at;
                changed = true;
              }
            }
          }
        }
      }
    }
    return best;
  }

  #near(spot: Spot): Map<number, number> {
    const found = this.#asked.feed.stops.flatMap((stop, at) => {
      const way = this.#asked.bridges.way(spot, stop);
      return way && way.km <= slowLimits.toStop ? [[at, minutesFor(way.km, "foot")] as const] : [];
    });
    return new Map(found);
  }

  #changeAt(stop: number): number {
    return this.#said(stop, stop) ?? slowLimits.change;
  }

  #said(from: number, to: number): number | undefined {
    const { changes } = this.#asked.feed;
    for (let at = changes.length - 3; at >= 0; at -= 3)
      if (changes[at] === from && changes[at + 1] === to) return changes[at + 2];
    return undefined;
  }

  #changesFrom(from: number): Map<number, number> {
    const { feed, bridges } = this.#asked;
    const one = feed.stops[from];
    const found = feed.stops.flatMap((other, to): [number, number][] => {
      if (from === to) return [[to, this.#changeAt(from)]];
      const way = one && bridges.way(one, other);
      const said = this.#said(from, to);
      const isNear = way && way.km <= (one.country === other.country ? 0.65 : 1.3);
      if (said === -1 || (!isNear && said === undefined)) return [];
      const walk = isNear ? minutesFor(way.km, "foot") : 1;
      return [[to, Math.max(said ?? 0, walk + Math.max(this.#changeAt(from), this.#changeAt(to)))]];
    });
    return new Map(found);
  }
}

/** What runs on the day, with the night before and the morning after. */
function runsAround(feed: Feed, day: string): Call[][] {
  return [-1, 0, 1].flatMap((away) => {
    const bit = daysBetween(feed.firstDay, daysAfter(day, away));
    if (bit < 0 || bit > daysBetween(feed.firstDay, feed.lastDay)) return [];
    return [...feed.trips.at].flatMap((begin, trip) => {
      const days = feed.services[feed.trips.service[trip] ?? 0];
      if ((((days?.[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return [];
      const pattern = feed.patterns[feed.trips.pattern[trip] ?? 0];
      const time = (at: number) => (feed.times[begin + at] ?? 0) + away * 1440;
      return [
        [...(pattern?.stops ?? [])].map((stop, at) => ({
          ...{ stop, arrives: time(at * 2), departs: time(at * 2 + 1), use: pattern?.uses[at] ?? 0 },
        })),
      ];
    });
  });
}
