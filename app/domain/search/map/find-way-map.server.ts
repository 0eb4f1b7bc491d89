import type { Lang } from "#db/codes.ts";
import type { Region } from "#db/region/read-region.server.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { findOpenCard } from "../find-open-card.server.ts";
import { type WayMapView, wayOnMap } from "./way-on-map.server.ts";

type Asked = { listingId: string; near: string; lang: Lang; now: Date; region: Region };

const nameIn = { de: "nameDe", pl: "namePl", cs: "nameCs" } as const;

/** Where an open listing's work is; once it is known from where, the place that is reached first. Null where no place is known. */
export async function findWayMap(store: Store, asked: Asked): Promise<WayMapView | null> {
  const { listingId, near, lang, now, region } = asked;
  const edition = await editionOf(store);
  const card = await findOpenCard(edition, { listingId, now });
  if (!card || card.places.length === 0) return null;
  const stops = card.places.map((place) => ({ ...place, name: place[nameIn[lang]] }));
  const { works, way, ...rest } = await wayOnMap(edition, { stops, near, lang, region });
  return { ...rest, works: way ? [way.to] : works, way };
}
