import type { Lang } from "#db/codes.ts";
import type { Store } from "#db/store-edition.server.ts";
import { wayInWords } from "#app/domain/listings/card/way-text.ts";
import type { ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import type { ListingWays } from "#app/domain/listings/page/route-text.ts";
import { findWayWithoutCar } from "#app/domain/listings/without-car/find-way-without-car.server.ts";
import type { Stop } from "#app/domain/places/way.ts";
import { type Criteria, criteriaQuery } from "./criteria.ts";
import { findStart } from "./find-listings.server.ts";
import { searchEngine } from "./index/search-engine.server.ts";
import { longTextsInTurn } from "./long-texts-in-turn.server.ts";

type Town = Stop & { name: string };

/** The ways that the card of this search says, to the place of work that is reached first, and that to the school. */
export async function findListingWays(
  store: Store,
  criteria: Criteria,
  { lang, now, view }: { lang: Lang; now: Date; view: ListingView },
): Promise<ListingWays> {
  const from = await longTextsInTurn(criteria, () => findStart(store, criteria, lang));
  const asked = { typed: criteria.near || (from?.name ?? ""), query: criteriaQuery(criteria).toString() };
  if (!from) return { ...asked, work: null, school: null, withoutCar: null };
  const { places, schoolStop: school } = view;
  const { roads } = await searchEngine(store);
  const wayTo = roads.waysFrom(from);
  const toTown = (town: Town) => ({ from: from.name, to: town.name, ...wayInWords(wayTo(town), lang) });
  const work = places.map(toTown).sort((a, b) => a.minutes - b.minutes || a.km - b.km)[0] ?? null;
  const by = criteria.transit ?? "foot";
  const withoutCar = await findWayWithoutCar(store, { view, from, school, by, lang, now });
  return { ...asked, work, school: school && toTown(school), withoutCar };
}
