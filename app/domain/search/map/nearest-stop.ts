import type { Stop, Way } from "#app/domain/places/way.ts";

/** The stop that is reached first, and the way there; of two that take as long, the nearer. */
export function nearestStop<Place extends Stop>(places: readonly Place[], wayTo: (to: Stop) => Way) {
  const ways = places.map((stop) => ({ stop, way: wayTo(stop) }));
  return ways.sort((a, b) => a.way.minutes - b.way.minutes || a.way.km - b.way.km)[0] ?? null;
}
