import type { RoadMap, Stop, Way } from "#app/domain/places/way.ts";
import type { Unit } from "./reach.ts";

/** From one place to every place: the way, and how far that is in each unit. */
export type Ways = { to: ReadonlyMap<string, Way> } & Record<Unit, ReadonlyMap<string, number>>;

const rememberedPlaces = 300;
const remembered = new WeakMap<RoadMap, Map<string, Ways>>();

/** People search from the same few towns, so what was found out is kept. */
export function waysFrom(place: Stop & { id: string }, places: ReadonlyMap<string, Stop>, roads: RoadMap): Ways {
  const known = remembered.get(roads) ?? new Map<string, Ways>();
  remembered.set(roads, known);
  const ways = known.get(place.id) ?? findWays(place, places, roads);
  if (known.size >= rememberedPlaces) known.clear();
  known.set(place.id, ways);
  return ways;
}

/** Of several places of work the one that is reached first. */
export function shortestWay({ to }: Ways, placeIds: readonly string[]): Way | null {
  const ways = placeIds.flatMap((id) => to.get(id) ?? []);
  return ways.sort((a, b) => a.minutes - b.minutes || a.km - b.km)[0] ?? null;
}

function findWays(from: Stop, places: ReadonlyMap<string, Stop>, roads: RoadMap): Ways {
  const wayTo = roads.waysFrom(from);
  const to = new Map<string, Way>();
  const km = new Map<string, number>();
  const min = new Map<string, number>();
  for (const [id, place] of places) {
    const way = wayTo(place);
    to.set(id, way);
    km.set(id, way.km);
    min.set(id, way.minutes);
  }
  return { to, km, min };
}
