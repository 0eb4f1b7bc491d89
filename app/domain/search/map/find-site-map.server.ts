import type { Lang } from "#db/codes.ts";
import type { Region } from "#db/region/read-region.server.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import type { CompanySite } from "#app/domain/companies/sites/find-sites.server.ts";
import { mapOfRegion } from "#app/domain/places/map-of-region.ts";
import { type WayMapView, wayOnMap } from "./way-on-map.server.ts";

type Asked = { sites: readonly CompanySite[]; near: string; lang: Lang; region: Region };

/** The towns where one works for a company, and the way to the nearest. Null where none of them is on the map. */
export async function findSiteMap(store: Store, asked: Asked): Promise<WayMapView | null> {
  const { sites, ...question } = asked;
  const { shows, spot } = mapOfRegion(asked.region);
  const towns = new Map(sites.map((site) => [site.placeId, { ...site, name: site.place }]));
  const stops = [...towns.values()].filter((site) => shows(spot(site)));
  if (stops.length === 0) return null;
  return wayOnMap(await editionOf(store), { stops, ...question });
}
