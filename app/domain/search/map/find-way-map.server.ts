import type { Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { isOnMap, onMap } from "#app/domain/places/region-map.ts";
import { parseCriteria } from "../criteria.ts";
import { findStart } from "../find-listings.server.ts";
import { findOpenCard } from "../find-open-card.server.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import { nearestStop } from "./nearest-stop.ts";

export type MapPoint = { name: string; x: number; y: number };

export type WayMapView = {
  works: MapPoint[];
  /** Null where nobody said from where, or from beyond the map. */
  way: { from: MapPoint; via: { x: number; y: number } | null; to: MapPoint } | null;
};

type Asked = { listingId: string; near: string; lang: Lang; now: Date };

const nameIn = { de: "nameDe", pl: "namePl", cs: "nameCs" } as const;

/** Where an open listing's work is, and the way there from where somebody says they are. Null where no place is known. */
export async function findWayMap(store: Store, { listingId, near, lang, now }: Asked): Promise<WayMapView | null> {
  const edition = await editionOf(store);
  const card = await findOpenCard(edition, { listingId, now });
  if (!card || card.places.length === 0) return null;
  const works = card.places.map((place) => pointOf(place[nameIn[lang]], place));
  const start = near === "" ? null : await findStart(edition, parseCriteria(new URLSearchParams({ near })), lang);
  if (!start) return { works, way: null };
  const { roads } = await searchEngine(edition);
  const nearest = nearestStop(card.places, roads.waysFrom(start));
  const from = pointOf(start.name, start);
  if (!nearest || !isOnMap(from)) return { works, way: null };
  const { via } = nearest.way;
  const way = {
    from,
    via: via && onMap([via.longitude, via.latitude]),
    to: pointOf(nearest.stop[nameIn[lang]], nearest.stop),
  };
  return { works, way };
}

const pointOf = (name: string, { longitude, latitude }: { longitude: number; latitude: number }): MapPoint => ({
  name,
  ...onMap([longitude, latitude]),
});
