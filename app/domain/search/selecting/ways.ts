import { LRUCache } from "lru-cache";
import type { RoadMap, Stop, Way } from "#app/domain/places/way.ts";
import type { Unit } from "../reach.ts";

type Distances = { get: (placeId: string) => number | undefined };

/** The ways from one place to others, found when asked for. */
export class Ways {
  readonly #places: ReadonlyMap<string, Stop>;
  readonly #wayTo: (to: Stop) => Way;
  readonly #known = new Map<string, Way>();
  readonly #distances: Record<Unit, Distances> = {
    km: { get: (placeId) => this.to(placeId)?.km },
    min: { get: (placeId) => this.to(placeId)?.minutes },
  };

  constructor(from: Stop, places: ReadonlyMap<string, Stop>, roads: RoadMap) {
    this.#places = places;
    this.#wayTo = roads.waysFrom(from);
  }

  to(placeId: string): Way | undefined {
    const known = this.#known.get(placeId);
    if (known) return known;
    const place = this.#places.get(placeId);
    if (!place) return undefined;
    const way = this.#wayTo(place);
    this.#known.set(placeId, way);
    return way;
  }

  /** Of several places of work the one that is reached first. */
  toNearest(placeIds: readonly string[]): { placeId: string; way: Way } | null {
    const ways = placeIds.flatMap((placeId) => {
      const way = this.to(placeId);
      return way ? [{ placeId, way }] : [];
    });
    return ways.sort((a, b) => a.way.minutes - b.way.minutes || a.way.km - b.way.km)[0] ?? null;
  }

  /** How far each place is, in one unit: always the same object, by which a kept selection knows it is asked again. */
  distances(unit: Unit): Distances {
    return this.#distances[unit];
  }
}

const rememberedPlaces = 300;
const remembered = new WeakMap<RoadMap, LRUCache<string, Ways>>();

/** People search from the same few towns, so what was found out is kept. */
export function waysFrom(place: Stop & { id: string }, places: ReadonlyMap<string, Stop>, roads: RoadMap): Ways {
  const known = remembered.get(roads) ?? new LRUCache<string, Ways>({ max: rememberedPlaces });
  remembered.set(roads, known);
  const ways = known.get(place.id) ?? new Ways(place, places, roads);
  known.set(place.id, ways);
  return ways;
}
