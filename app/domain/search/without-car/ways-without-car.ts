import type { CardTransitText } from "#app/domain/listings/card/transit-line-text.ts";
import { workedShifts } from "#app/domain/listings/without-car/worked-shifts.ts";
import type { Stop } from "#app/domain/places/way.ts";
import type { findHome } from "#app/domain/timetable/find-home.server.ts";
import type { FirstLeg, TransitJourney, TransitLeg } from "#app/domain/timetable/transit.ts";
import type { ListingColumns } from "../index/listing-columns.ts";
import { workingOf } from "../index/working-text.ts";
import { spanOfDay } from "./span-of-day.ts";

type Home = NonNullable<Awaited<ReturnType<typeof findHome>>>;

export type EachWayWithoutCar = Record<FirstLeg, WaysWithoutCar>;

/** From one home to work in any place of any listing, asked for so often that every answer is kept. */
export class WaysWithoutCar {
  readonly #home: Home;
  readonly #by: FirstLeg;
  readonly #from: Stop;
  readonly #places: ReadonlyMap<string, Stop>;
  readonly #shifts = new Map<string, ReturnType<typeof workedShifts>>();
  readonly #known = new Map<string, boolean>();
  readonly #cards = new Map<string, CardTransitText | null>();
  /** By the numbers of place and working time in one index. */
  readonly #byNumber = new WeakMap<ListingColumns, Map<number, boolean>>();

  constructor(home: Home, { by, from, places }: { by: FirstLeg; from: Stop; places: ReadonlyMap<string, Stop> }) {
    this.#home = home;
    this.#from = from;
    this.#by = by;
    this.#places = places;
  }

  /** Whether every shift of a listing can be reached in one of its places. */
  reaches(columns: ListingColumns, slot: number): boolean {
    const known = this.#byNumber.get(columns) ?? new Map<number, boolean>();
    this.#byNumber.set(columns, known);
    const working = columns.working[slot] ?? 0;
    for (const place of columns.placeNumbers[slot] ?? []) {
      const key = place * mostWorkings + working;
      const reached =
        known.get(key) ?? this.isReachable(columns.places.names[place] ?? "", columns.workings.names[working] ?? "");
      known.set(key, reached);
      if (reached) return true;
    }
    return false;
  }

  isReachable(placeId: string, working: string): boolean {
    const key = `${placeId} ${working}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const [place, shifts] = [this.#places.get(placeId), this.#shiftsOf(working)];
    const reached =
      place !== undefined && shifts.length > 0 && shifts.every((shift) => this.#home.isReachable(place, shift));
    this.#known.set(key, reached);
    return reached;
  }

  /** Null where it cannot be reached. */
  cardOf(placeId: string, working: string): CardTransitText | null {
    const key = `${placeId} ${working}`;
    const known = this.#cards.get(key);
    if (known !== undefined) return known;
    const card = this.isReachable(placeId, working) ? this.#told(placeId, working) : null;
    this.#cards.set(key, card);
    return card;
  }

  #told(placeId: string, working: string): CardTransitText | null {
    const place = this.#places.get(placeId);
    const span = spanOfDay(this.#shiftsOf(working));
    if (!place || !span) return null;
    const { there } = this.#home.to(place, span.first);
    const { home } = this.#home.to(place, span.last);
    if (!there || !home) return null;
    const { latitude, longitude } = this.#from;
    const sameTown = place.latitude === latitude && place.longitude === longitude;
    return { arrives: there.arrives, back: home.arrives, line: mainLine(there), by: this.#by, sameTown };
  }

  #shiftsOf(working: string) {
    const known = this.#shifts.get(working) ?? workedShifts(workingOf(working));
    this.#shifts.set(working, known);
    return known;
  }
}

const mostWorkings = 2 ** 20;

type RideLeg = Extract<TransitLeg, { kind: "ride" }>;

/** In which one sits longest. */
function mainLine({ legs }: TransitJourney) {
  const rides = legs.filter((leg): leg is RideLeg => leg.kind === "ride");
  const [longest] = rides.sort((a, b) => b.minutes - a.minutes);
  return longest ? { name: longest.line.name, kind: longest.line.kind } : null;
}
