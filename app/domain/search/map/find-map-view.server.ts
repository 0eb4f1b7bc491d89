import type { Lang } from "#db/codes.ts";
import outlines from "#db/data/outlines.json" with { type: "json" };
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { nameWorkPlace } from "#app/domain/listings/work-places.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import {
  isOnMap,
  landmarks,
  mainTowns,
  mapSize,
  onMap,
  pathOf,
  type Point,
  rivers,
} from "#app/domain/places/region-map.ts";
import { paths } from "#app/paths.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { type Criteria, criteriaQuery } from "../criteria.ts";
import { countByPlace } from "../find-listings.server.ts";
import { describeCriteria } from "../results/describe-criteria.ts";

/** The results around a place on the map. */
export const aroundKm = 5;

const borders = outlines.borders.map((line) => pathOf(line as unknown as Point[])).join(""); // JSON knows no pairs
const water = rivers.map(pathOf).join("");

export type MapView = Awaited<ReturnType<typeof findMapView>>;

/** What a search finds, gathered by place: as circles on the map, the fullest at the bottom, and as a list. */
export async function findMapView(store: Store, criteria: Criteria, { lang, now }: { lang: Lang; now: Date }) {
  const edition = await editionOf(store);
  const counts = await countByPlace(edition, criteria, { lang, now });
  const ids = [...new Set([...counts.keys(), ...Object.keys(mainTowns)])];
  const rows = await edition.db
    .selectFrom("place")
    .select(["id", `name_${lang} as name`, "latitude", "longitude"])
    .where("id", "in", ids)
    .execute();
  const nears = new Map(
    await Promise.all(rows.map(async ({ id }) => [id, await nameWorkPlace(edition, id, lang)] as const)),
  );
  const places = rows.map(({ id, name, latitude, longitude }) => ({
    id,
    name,
    count: counts.get(id) ?? 0,
    ...onMap([longitude, latitude]),
    href: paths.results(
      lang,
      criteriaQuery({ ...criteria, near: nears.get(id) ?? name, within: aroundKm, unit: "km", page: 1, sort: null }),
    ),
  }));
  const withListings = places.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const compare = compareIn(lang);
  return {
    ...mapSize,
    borders,
    water,
    circles: withListings.filter(isOnMap).map((place) => ({ ...place, radius: radiusOf(place.count) })),
    towns: places.flatMap(({ id, name, x, y, count }) => {
      const side = mainTowns[id];
      const large = landmarks.includes(id);
      return side ? [{ id, name, x, y, side, gap: count > 0 ? radiusOf(count) : 4, large }] : [];
    }),
    list: withListings.toSorted((a, b) => compare(a.name, b.name)),
  };
}

/** What was searched for, "" where it was everything. */
export async function searchedInWords(store: Store, criteria: Criteria, lang: Lang): Promise<string> {
  const parts = describeCriteria(textsFor(lang), lang, criteria, { districts: await findDistrictNames(store, lang) });
  return parts.map(({ text }) => text).join(", ");
}

/** The area of a circle says how many: never too small to press, never as large as a district. */
const radiusOf = (count: number) => Math.min(34, Math.round(8 + 2.2 * Math.sqrt(count)));
