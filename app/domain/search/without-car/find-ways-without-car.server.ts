import type { StoreEdition } from "#db/store-edition.server.ts";
import type { FoundPlace } from "#app/domain/places/find-place.server.ts";
import { findHome } from "#app/domain/timetable/find-home.server.ts";
import type { FirstLeg } from "#app/domain/timetable/transit.ts";
import type { Engine } from "../index/search-engine.server.ts";
import { type EachWayWithoutCar, WaysWithoutCar } from "./ways-without-car.ts";

type Home = NonNullable<Awaited<ReturnType<typeof findHome>>>;

/**
 * By the first home of each pair. A home that is asked anew is another one as soon as the day or a timetable is; while it is
 * not, the ways are the same object, by which a kept selection knows it is asked again.
 */
const remembered = new WeakMap<Home, { homes: Record<FirstLeg, Home>; ways: EachWayWithoutCar }>();

/** Null where no place is known from which somebody would start, and where there is no timetable. */
export async function findWaysWithoutCar(
  edition: StoreEdition,
  { place, engine, now }: { place: FoundPlace | null; engine: Engine; now: Date },
): Promise<EachWayWithoutCar | null> {
  if (!place) return null;
  const ask = (by: FirstLeg) => findHome(edition, place, { by, now });
  const [foot, bicycle] = await Promise.all([ask("foot"), ask("bicycle")]);
  if (!foot || !bicycle) return null;
  const known = remembered.get(foot);
  if (known?.homes.bicycle === bicycle) return known.ways;
  const { places } = engine;
  const ways = {
    foot: new WaysWithoutCar(foot, { by: "foot", from: place, places }),
    bicycle: new WaysWithoutCar(bicycle, { by: "bicycle", from: place, places }),
  };
  remembered.set(foot, { homes: { foot, bicycle }, ways });
  return ways;
}
