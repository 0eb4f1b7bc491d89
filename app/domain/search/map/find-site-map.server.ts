import type { Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import type { CompanySite } from "#app/domain/companies/sites/find-sites.server.ts";
import { isOnMap, onMap } from "#app/domain/places/region-map.ts";
import { type WayMapView, wayOnMap } from "./way-on-map.server.ts";

type Asked = { sites: readonly CompanySite[]; near: string; lang: Lang };

/** The towns where one works for a company, and the way to the nearest. Null where none of them is on the map. */
export async function findSiteMap(store: Store, { sites, near, lang }: Asked): Promise<WayMapView | null> {
  const towns = new Map(sites.map((site) => [site.placeId, { ...site, name: site.place }]));
  const stops = [...towns.values()].filter(({ longitude, latitude }) => isOnMap(onMap([longitude, latitude])));
  if (stops.length === 0) return null;
  return wayOnMap(await editionOf(store), { stops, near, lang });
}
