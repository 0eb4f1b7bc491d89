import type { Country } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { distanceKm, type Point } from "#db/distance.ts";
import type { Spot } from "../transit.ts";

/** Around every place of the region and across its borders; further out nobody works who looks here. */
const margin = 10;
/** Degrees; a cell is wider and higher than the margin at our latitudes. */
const cell = 0.2;
/** Kilometres by which the nearest places of two countries must differ for the country of a stop to be plain. */
const plain = 1.5;

/** Which stops are kept, and in which country they lie. */
export class RegionOfStops {
  readonly #cells = new Map<string, (Spot & { isOurs: boolean })[]>();

  constructor(places: readonly (Spot & { isOurs: boolean })[]) {
    for (const place of places) {
      const key = keyOf(place, 0, 0);
      const known = this.#cells.get(key);
      if (known) known.push(place);
      else this.#cells.set(key, [place]);
    }
  }

  /** Null: outside. Where two countries are equally near, it is the one that the feed says. */
  countryOf(stop: Point, said: Country | null): Country | null {
    const nearest = new Map<Country, number>();
    let isOurs = false;
    for (const north of [-1, 0, 1]) {
      for (const east of [-1, 0, 1]) {
        for (const place of this.#cells.get(keyOf(stop, north, east)) ?? []) {
          const km = distanceKm(stop, place);
          if (km > margin) continue;
          isOurs ||= place.isOurs;
          if (km < (nearest.get(place.country) ?? Infinity)) nearest.set(place.country, km);
        }
      }
    }
    const [first, second] = [...nearest].sort(([, a], [, b]) => a - b);
    if (!isOurs || !first) return null;
    const isPlain = !second || second[1] - first[1] > plain;
    return !isPlain && said !== null && nearest.has(said) ? said : first[0];
  }
}

function keyOf({ latitude, longitude }: Point, north: number, east: number) {
  return `${Math.floor(latitude / cell) + north} ${Math.floor(longitude / cell) + east}`;
}

export async function findRegionOfStops(db: Db): Promise<RegionOfStops> {
  const places = await db
    .selectFrom("place")
    .leftJoin("district", "district.id", "place.district_id")
    .where("place.origin", "=", "board")
    .select(["place.latitude", "place.longitude", "place.country", "district.role"])
    .execute();
  return new RegionOfStops(
    places.map(({ role, ...place }) => ({ ...place, isOurs: role === "core" || role === "border" })),
  );
}
