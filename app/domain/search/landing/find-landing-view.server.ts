import type { Lang } from "#db/codes.ts";
import { editionOf, type Store, type StoreEdition } from "#db/store-edition.server.ts";
import { cardOf } from "#app/domain/listings/card/find-cards.server.ts";
import { findPlaceNames } from "#app/domain/places/find-place-names.server.ts";
import { findMainTown } from "#app/domain/places/main-town.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formatList, formatMoney } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { pageSize } from "../find-listings.server.ts";
import type { IndexedListing } from "../index/listing-columns.ts";
import { openInIndex } from "../index/open-in-index.ts";
import { type Engine, searchEngine } from "../index/search-engine.server.ts";
import { waysFrom } from "../selecting/ways.ts";
import { belongsTo, fullestPlaces, type Landing, payRangeOf } from "./landing.ts";

const placesNamed = 3;

export type LandingView = Awaited<ReturnType<typeof findLandingView>>;

/** What stands behind a door: the newest listings, and what can be said of all of them in figures. */
export async function findLandingView(store: Store, door: Landing, { lang, now }: { lang: Lang; now: Date }) {
  const t = textsFor(lang);
  const edition = await editionOf(store);
  const engine = await searchEngine(edition);
  const { index, cards } = engine;
  const slots = "occupation" in door ? index.slotsWithOccupation(door.occupation) : index.slotsInField(door.field);
  const listings = openInIndex(index, dayOf(now), new Set(slots)).filter(belongsTo(door));
  const placeIds = fullestPlaces(listings, placesNamed);
  const nearest = await nearestPlace(edition, engine, listings, lang);
  const names = await findPlaceNames(edition.db, [...placeIds, ...(nearest ? [nearest.placeId] : [])], lang);
  const pay = payRangeOf(listings);
  const places = formatList(
    lang,
    placeIds.flatMap((id) => names.get(id) ?? []),
  );
  const figures = [
    t("door:open", { count: listings.length }),
    pay ? t("door:pay", { range: formatMoney(lang, "EUR", pay.from, pay.to) }) : null,
    places ? t("door:places", { count: placeIds.length, places }) : null,
    nearest ? t("door:nearest", { town: nearest.town, place: names.get(nearest.placeId), km: nearest.km }) : null,
  ];
  const shown = listings.slice(0, pageSize).flatMap(({ id }) => cards.get(id) ?? []);
  return {
    total: listings.length,
    cards: shown.map((card) => cardOf(card, { t, lang })),
    figures: figures.filter((figure) => figure !== null).join(" "),
  };
}

/** For a page that knows no reader: from the main town of those who speak its language. Null where that is the place. */
async function nearestPlace(
  edition: StoreEdition,
  { places, roads }: Engine,
  listings: readonly IndexedListing[],
  lang: Lang,
) {
  const town = await findMainTown(edition, lang);
  if (!town) return null;
  const ways = waysFrom(town, places, roads);
  const [nearest] = [...new Set(listings.flatMap(({ placeIds }) => placeIds))]
    .map((placeId) => ({ placeId, km: ways.to(placeId)?.km ?? Infinity, town: town.name }))
    .sort((a, b) => a.km - b.km);
  return nearest && nearest.km >= 1 && nearest.km < Infinity ? nearest : null;
}
