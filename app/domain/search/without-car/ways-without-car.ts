import type { CardTransitText } from "#app/domain/listings/card/transit-line-text.ts";
import { workedShifts } from "#app/domain/listings/without-car/worked-shifts.ts";
import type { Stop } from "#app/domain/places/way.ts";
import type { findHome } from "#app/domain/timetable/find-home.server.ts";
import type { FirstLeg, TransitJourney, TransitLeg, WorkedShift } from "#app/domain/timetable/transit.ts";
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
  /** By place, and by the times of one shift: many working times have the same. */
  readonly #shiftsAt = new Map<Stop, Map<string, boolean>>();
  readonly #cards = new Map<string, CardTransitText | null>();
  /** By the numbers of working time and place in one index. */
  readonly #byNumber = new WeakMap<ListingColumns, boolean[][]>();

  constructor(home: Home, { by, from, places }: { by: FirstLeg; from: Stop; places: ReadonlyMap<string, Stop> }) {
    this.#home = home;
    this.#from = from;
    this.#by = by;
    this.#places = places;
  }

  /** Says of a listing of these columns whether every shift of it can be reached in one of its places. */
  reachingIn(columns: ListingColumns): (slot: number) => boolean {
    const known = this.#byNumber.get(columns) ?? [];
    this.#byNumber.set(columns, known);
    const { working, workings, placeNumbers, places } = columns;
    return (slot) => {
      const when = working[slot] ?? 0;
      const reached = (known[when] ??= []);
      return (placeNumbers[slot] ?? []).some(
        (place) => (reached[place] ??= this.isReachable(places.names[place] ?? "", workings.names[when] ?? "")),
      );
    };
  }

  isReachable(placeId: string, working: string): boolean {
    const [place, shifts] = [this.#places.get(placeId), this.#shiftsOf(working)];
    if (!place) return false;
    return shifts.length > 0 && shifts.every((shift) => this.#isShiftReachable(place, shift));
  }

  #isShiftReachable(place: Stop, shift: WorkedShift): boolean {
    const known = this.#shiftsAt.get(place) ?? new Map<string, boolean>();
    this.#shiftsAt.set(place, known);
    const key = `${shift.begins} ${shift.ends} ${shift.day}`;
    const reachable = known.get(key) ?? this.#home.isReachable(place, shift);
    known.set(key, reachable);
    return reachable;
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

type RideLeg = Extract<TransitLeg, { kind: "ride" }>;

/** In which one sits longest. */
function mainLine({ legs }: TransitJourney) {
  const rides = legs.filter((leg): leg is RideLeg => leg.kind === "ride");
  const [longest] = rides.sort((a, b) => b.minutes - a.minutes);
  return longest ? { name: longest.line.name, kind: longest.line.kind } : null;
}
