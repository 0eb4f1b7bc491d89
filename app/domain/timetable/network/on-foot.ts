import type { Country } from "#db/codes.ts";
import { distanceKm, type Point } from "#db/distance.ts";
import type { Crossing } from "#app/domain/places/way.ts";
import type { FirstLeg, Spot } from "../transit.ts";

/** Paths bend with streets and houses. */
const detour = 1.3;
const kmAnHour = { foot: 4.8, bicycle: 15 } as const satisfies Record<FirstLeg, number>;
/** To take it out, and to lock it. */
const handling = { foot: 0, bicycle: 2 } as const satisfies Record<FirstLeg, number>;

export type OnFoot = { km: number; via: string | null };

/** Bridges and paths over the borders that can be walked: a river between two countries is not waded through. */
export class Footbridges {
  readonly #crossings: readonly Crossing[];

  constructor(crossings: readonly Crossing[]) {
    this.#crossings = crossings.filter(({ road }) => road !== "motorway");
  }

  between(one: Country, other: Country): readonly Crossing[] {
    return this.#crossings.filter(({ countries }) => countries.includes(one) && countries.includes(other));
  }

  /** The way on foot, or by bicycle; null where no bridge joins the countries. */
  way(from: Spot, to: Spot): OnFoot | null {
    if (from.country === to.country) return { km: distanceKm(from, to) * detour, via: null };
    let best: OnFoot | null = null;
    for (const crossing of this.between(from.country, to.country)) {
      const km = (distanceKm(from, crossing) + distanceKm(crossing, to)) * detour;
      if (!best || km < best.km) best = { km, via: crossing.id };
    }
    return best;
  }
}

/** In a straight line: what lies further away cannot be walked within so many kilometres of path. */
export const withinLine = (km: number) => km / detour;

export function minutesFor(km: number, by: FirstLeg) {
  return Math.max(1, Math.ceil((km / kmAnHour[by]) * 60)) + handling[by];
}

export const kmOfDegree = 111.2;

/** Whether two points may be so near to each other: asked of very many before anybody measures. */
export function maybeWithin(a: Point, b: Point, km: number) {
  if (Math.abs(a.latitude - b.latitude) * kmOfDegree > km) return false;
  const narrowing = Math.cos((a.latitude * Math.PI) / 180);
  return Math.abs(a.longitude - b.longitude) * kmOfDegree * narrowing <= km * 1.01;
}
