import type { Lang } from "#db/codes.ts";
import type { Region } from "#db/region/read-region.server.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { nameWorkPlace } from "#app/domain/listings/work-places.server.ts";
import type { FoundPlace } from "#app/domain/places/find-place.server.ts";
import { type MapOfRegion, mapOfRegion } from "#app/domain/places/map-of-region.ts";
import { paths } from "#app/paths.ts";
import { compareIn, formatNumber } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { type Criteria, criteriaQuery } from "../criteria.ts";
import { countByPlace } from "../find-listings.server.ts";
import { describeCriteria } from "../results/describe-criteria.ts";
import { findNamesInCriteria } from "../results/find-names-in-criteria.server.ts";
import { movedApart } from "./moved-apart.ts";
import { placeLabels } from "./place-labels.ts";

/** The results around a place on the map. */
export const aroundKm = 5;

/** More are not told apart; the list names all. */
const mostCircles = 70;

type Asked = { lang: Lang; now: Date; region: Region };

export type MapView = Awaited<ReturnType<typeof findMapView>>;

/** What a search finds, gathered by place: as circles on the map, the fullest first, and as a list. */
export async function findMapView(store: Store, criteria: Criteria, { lang, now, region }: Asked) {
  const map = mapOfRegion(region);
  const edition = await editionOf(store);
  const { counts, start } = await countByPlace(edition, criteria, { lang, now });
  const ids = [...new Set([...counts.keys(), ...map.towns.keys()])];
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
    ...map.spot({ longitude, latitude }),
    href: paths.results(
      lang,
      criteriaQuery({ ...criteria, near: nears.get(id) ?? name, within: aroundKm, unit: "km", page: 1, sort: null }),
    ),
  }));
  const withListings = places.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const compare = compareIn(lang);
  const shown = withListings.filter(map.shows).slice(0, mostCircles);
  const circles = movedApart(
    shown.map((place) => ({ ...place, radius: radiusOf(place.count), label: formatNumber(lang, place.count) })),
    map.size,
  );
  const circleOf = new Map(circles.map((circle) => [circle.id, circle]));
  const towns = places.flatMap(({ id, name, x, y }) => {
    const town = map.towns.get(id);
    const circle = circleOf.get(id);
    if (!town) return [];
    return [{ id, name, at: circle?.at ?? { x, y }, gap: circle?.radius ?? 4, side: town.side, large: town.landmark }];
  });
  return {
    ...map.size,
    ...map.lines,
    circles,
    start: start && startOn(map, start, criteria),
    labels: placeLabels(towns, circles, map.size),
    list: withListings.toSorted((a, b) => compare(a.name, b.name)),
  };
}

/** What was searched for, "" where it was everything. */
export async function searchedInWords(store: Store, criteria: Criteria, lang: Lang): Promise<string> {
  const parts = describeCriteria(textsFor(lang), lang, criteria, await findNamesInCriteria(store, criteria, lang));
  return parts.map(({ text }) => text).join(", ");
}

/** From where somebody searched; how far only where they said it in kilometres, which are taken as the crow flies here. */
function startOn(map: MapOfRegion, { name, longitude, latitude }: FoundPlace, { within, unit }: Criteria) {
  const at = map.spot({ longitude, latitude });
  return map.shows(at) ? { name, ...at, radius: unit === "km" ? Math.round(within * map.kilometre) : null } : null;
}

/** The area of a circle says how many: never too small for its number, never as large as a district. */
const radiusOf = (count: number) => Math.min(38, Math.round(13 + 2.2 * Math.sqrt(count)));
