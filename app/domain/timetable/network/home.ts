import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import type { FirstLeg, Spot, TransitAnswer, TransitJourney, WorkedShift } from "../transit.ts";
import { clockText, minutesOfClock } from "./clock-text.ts";
import type { Connections } from "./connections.ts";
import { journeyOf, ridesIn } from "./journey-of.ts";
import { minutesAllTheWay, nearStops } from "./near-stops.ts";
import type { Network } from "./network.ts";
import { Profile } from "./profile.ts";
import type { UsualDates } from "./usual-dates.ts";
import { lastHome, wayHome } from "./way-home.ts";
import { type Asked, firstThere, type FoundWay, wayThere } from "./way-there.ts";

/** The buses and trains of a day, in one direction of time. All homes of a network share them. */
export type Timeline = (day: Day, direction: { turned: boolean }) => Connections;

type Given = { network: Network; dates: UsualDates; timeline: Timeline; spot: Spot; by: FirstLeg };

/** Somebody's home, with the ways from there to any place of work and back. Each day and direction is looked for once. */
export class Home {
  readonly #given: Given;
  readonly #nearHome: Int16Array;
  readonly #hasStop: boolean;
  readonly #profiles = new Map<string, Profile>();

  constructor(given: Given) {
    this.#given = given;
    const near = nearStops(given.network, given.spot, given.by);
    this.#hasStop = near.length > 0;
    this.#nearHome = new Int16Array(given.network.stops.length).fill(-1);
    for (const { stop, minutes } of near) this.#nearHome[stop] = minutes;
  }

  /** The days of the timetable by which is answered. */
  get dates(): UsualDates {
    return this.#given.dates;
  }

  /** How much memory it takes so far. */
  get bytes(): number {
    return [...this.#profiles.values()].reduce((sum, { bytes }) => sum + bytes, this.#nearHome.byteLength);
  }

  isReachable(work: Spot, shift: WorkedShift): boolean {
    const { there, home } = this.#ways(work, shift);
    return isFound(there.way) && isFound(home.way);
  }

  to(work: Spot, shift: WorkedShift): TransitAnswer {
    const { days, there, home } = this.#ways(work, shift);
    const [first, last] = [firstThere(there.asked), lastHome(home.asked, home.at)];
    return {
      ...{ reachable: isFound(there.way) && isFound(home.way), shift, days },
      there: isFound(there.way)
        ? this.#journey(work, { day: days.there, turned: true, ...there, way: there.way })
        : null,
      missedThere: isFound(there.way) ? null : there.way,
      home: isFound(home.way) ? this.#journey(work, { day: days.home, turned: false, ...home, way: home.way }) : null,
      missedHome: isFound(home.way) ? null : home.way,
      firstThere: first === null ? null : clockText(first),
      lastHome: last === null ? null : clockText(last),
    };
  }

  #ways(work: Spot, { begins, ends, day }: WorkedShift) {
    const { network, dates, spot, by } = this.#given;
    const [begin, end] = [minutesOfClock(begins), minutesOfClock(ends)];
    const days = { there: dates[day], home: end > begin ? dates[day] : daysAfter(dates[day], 1) };
    const common = {
      nearWork: nearStops(network, work, "foot"),
      hasStopAtHome: this.#hasStop,
      allTheWay: minutesAllTheWay(network, spot, work, by),
    };
    const there: Asked = { profile: this.#profile(days.there, true), ...common };
    const home: Asked = { profile: this.#profile(days.home, false), ...common };
    return {
      days,
      there: { asked: there, at: begin, way: wayThere(there, begin) },
      home: { asked: home, at: end, way: wayHome(home, end) },
    };
  }

  #profile(day: Day, turned: boolean): Profile {
    const key = `${day} ${turned}`;
    const { network, timeline } = this.#given;
    const profile =
      this.#profiles.get(key) ??
      new Profile({
        connections: timeline(day, { turned }),
        nearPlace: this.#nearHome,
        pathsTo: turned ? network.pathsFrom : network.pathsTo,
        change: network.change,
      });
    this.#profiles.set(key, profile);
    return profile;
  }

  #journey(work: Spot, { day, turned, asked, at, way }: Told): TransitJourney {
    const { network, timeline, spot, by } = this.#given;
    const hops = way.way === null ? [] : asked.profile.ridesOf(way.way);
    const rides = ridesIn(timeline(day, { turned }), hops);
    const [atHome, atWork] = [
      { spot, by },
      { spot: work, by: "foot" as const },
    ];
    const waits = turned ? at - way.arrives : way.departs - at;
    const ends = turned ? { from: atHome, to: atWork } : { from: atWork, to: atHome };
    return journeyOf(network, { departs: way.departs, arrives: way.arrives, waits, rides }, ends);
  }
}

type Told = { day: Day; turned: boolean; asked: Asked; at: number; way: FoundWay };

function isFound<Missed extends { why: string }>(way: FoundWay | Missed): way is FoundWay {
  return "departs" in way && !("why" in way);
}
