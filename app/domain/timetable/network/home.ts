import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import { minutesOfClock } from "#app/platform/typed/minutes-of-clock.ts";
import type { FirstLeg, Spot, TransitAnswer, TransitJourney, WorkedShift } from "../transit.ts";
import { clockText } from "./clock-text.ts";
import type { Connections } from "./connections.ts";
import { journeyOf, ridesIn } from "./journey-of.ts";
import { minutesAllTheWay, type NearStop, nearStops, stopsAtWork } from "./near-stops.ts";
import type { Network } from "./network.ts";
import { Profile } from "./profile.ts";
import type { Timeline } from "./timeline.ts";
import type { UsualDates } from "./usual-dates.ts";
import { lastHome, missedHome, wayHome } from "./way-home.ts";
import { type Asked, firstThere, type FoundWay, missedThere, wayThere } from "./way-there.ts";

type Given = { network: Network; dates: UsualDates; timeline: Timeline; spot: Spot; by: FirstLeg };

/** Somebody's home, with the ways from there to any place of work and back. Each day and direction is looked for once. */
export class Home {
  readonly #given: Given;
  readonly #nearHome: Int16Array;
  readonly #hasStop: boolean;
  /** Days on which the same runs have one. */
  readonly #profiles = new Map<Connections, Profile>();
  readonly #works = new WeakMap<Spot, Work>();

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
    const { begins, ends, there, home } = this.#asked(work, shift);
    return wayThere(there(), begins) !== null && wayHome(home(), ends) !== null;
  }

  to(work: Spot, shift: WorkedShift): TransitAnswer {
    const { begins, ends, days, ...asked } = this.#asked(work, shift);
    const [there, home] = [asked.there(), asked.home()];
    const [wayIn, wayBack] = [wayThere(there, begins), wayHome(home, ends)];
    const [first, last] = [firstThere(there), lastHome(home, ends)];
    return {
      ...{ reachable: wayIn !== null && wayBack !== null, shift, days },
      there: wayIn && this.#journey(work, { day: days.there, turned: true, asked: there, at: begins, way: wayIn }),
      missedThere: wayIn ? null : missedThere(there, begins),
      home: wayBack && this.#journey(work, { day: days.home, turned: false, asked: home, at: ends, way: wayBack }),
      missedHome: wayBack ? null : missedHome(home, ends),
      firstThere: first === null ? null : clockText(first),
      lastHome: last === null ? null : clockText(last),
    };
  }

  /** Who is not there in time is not asked how to come home. */
  #asked(work: Spot, shift: WorkedShift) {
    const { dates } = this.#given;
    const [begins, ends] = [minutesOfClock(shift.begins), minutesOfClock(shift.ends)];
    const day = dates[shift.day];
    const days = { there: day, home: ends > begins ? day : daysAfter(day, 1) };
    const { nearWork, allTheWay } = this.#workAt(work);
    const common = { nearWork, hasStopAtHome: this.#hasStop, allTheWay };
    return {
      ...{ begins, ends, days },
      there: (): Asked => ({ profile: this.#profile(days.there, true), ...common }),
      home: (): Asked => ({ profile: this.#profile(days.home, false), ...common }),
    };
  }

  #workAt(work: Spot): Work {
    const { network, spot, by } = this.#given;
    const known = this.#works.get(work) ?? {
      nearWork: stopsAtWork(network, work),
      allTheWay: minutesAllTheWay(network, spot, work, by),
    };
    this.#works.set(work, known);
    return known;
  }

  #profile(day: Day, turned: boolean): Profile {
    const { network, timeline } = this.#given;
    const connections = timeline(day, { turned });
    const profile =
      this.#profiles.get(connections) ??
      new Profile({
        ...{ connections, nearPlace: this.#nearHome, change: network.change },
        pathsTo: turned ? network.pathsFrom : network.pathsTo,
      });
    this.#profiles.set(connections, profile);
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

type Work = { nearWork: readonly NearStop[]; allTheWay: number | null };
type Told = { day: Day; turned: boolean; asked: Asked; at: number; way: FoundWay };
