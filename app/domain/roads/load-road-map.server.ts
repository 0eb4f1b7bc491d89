import type { Db } from "#db/connect.server.ts";
import { loadCrossings } from "#app/domain/places/load-crossings.server.ts";
import { RoadMap } from "#app/domain/places/way.ts";
import { findRoadLayers } from "./find-road-layers.server.ts";
import { findRoadPlaces } from "./find-road-places.server.ts";
import { layeredRoadTimes } from "./layered-road-times.ts";

/** The ways by car: over the crossings, and with the minutes of road networks where an operator has taken them in. */
export async function loadRoadMap(db: Db): Promise<RoadMap> {
  const [crossings, layers] = await Promise.all([loadCrossings(db), findRoadLayers(db)]);
  if (layers.length === 0) return new RoadMap(crossings);
  const places = await findRoadPlaces(db);
  return new RoadMap(crossings, layeredRoadTimes(layers, new Map(places.map((place) => [place.id, place]))));
}
