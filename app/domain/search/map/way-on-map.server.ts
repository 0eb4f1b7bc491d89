import type { Lang } from "#db/codes.ts";
import type { Region } from "#db/region/read-region.server.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import { mapOfRegion } from "#app/domain/places/map-of-region.ts";
import type { Stop } from "#app/domain/places/way.ts";
import { parseCriteria } from "../criteria.ts";
import { findStart } from "../find-listings.server.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import { nearestStop } from "./nearest-stop.ts";

export type MapPoint = { name: string; x: number; y: number };
export type NamedStop = Stop & { name: string };

export type WayMapView = {
  /** What the map draws below. */
  lines: { borders: string; water: string };
  works: MapPoint[];
  /** Null where nobody said from where, or from beyond the map. */
  way: { from: MapPoint; via: MapPoint | null; to: MapPoint } | null;
};

type Pointed = { name: string; longitude: number; latitude: number };

/** Places of work, and the way to the nearest of them from where somebody says they are. */
export async function wayOnMap(
  edition: StoreEdition,
  { stops, near, lang, region }: { stops: readonly NamedStop[]; near: string; lang: Lang; region: Region },
): Promise<WayMapView> {
  const { lines, spot, shows } = mapOfRegion(region);
  const pointOf = ({ name, ...at }: Pointed): MapPoint => ({ name, ...spot(at) });
  const works = stops.map(pointOf);
  const start = near === "" ? null : await findStart(edition, parseCriteria(new URLSearchParams({ near })), lang);
  if (!start) return { lines, works, way: null };
  const { roads } = await searchEngine(edition);
  const nearest = nearestStop(stops, roads.waysFrom(start));
  const from = pointOf(start);
  if (!nearest || !shows(from)) return { lines, works, way: null };
  const { via } = nearest.way;
  return {
    lines,
    works,
    way: { from, via: via && pointOf({ ...via, name: via.name[lang] }), to: pointOf(nearest.stop) },
  };
}
