import type { StoreEdition } from "#db/store-edition.server.ts";
import type { FoundPlace } from "#app/domain/places/find-place.server.ts";
import { findHome } from "#app/domain/timetable/find-home.server.ts";
import { firstLegs } from "#app/domain/timetable/transit.ts";
import type { Engine } from "../index/search-engine.server.ts";
import { type EachWayWithoutCar, WaysWithoutCar } from "./ways-without-car.ts";

type Home = NonNullable<Awaited<ReturnType<typeof findHome>>>;

/** A home that is asked anew is another one, as soon as the day or a timetable is. */
const remembered = new WeakMap<Home, WaysWithoutCar>();

/** Null where no place is known from which somebody would start, and where there is no timetable. */
export async function findWaysWithoutCar(
  edition: StoreEdition,
  { place, engine, now }: { place: FoundPlace | null; engine: Engine; now: Date },
): Promise<EachWayWithoutCar | null> {
  if (!place) return null;
  const each = await Promise.all(firstLegs.map((by) => findHome(edition, place, { by, now })));
  const [foot, bicycle] = each.map(
    (home, at) => home && waysOf(home, { by: firstLegs[at] ?? "foot", from: place, places: engine.places }),
  );
  return foot && bicycle ? { foot, bicycle } : null;
}

function waysOf(home: Home, given: ConstructorParameters<typeof WaysWithoutCar>[1]) {
  const known = remembered.get(home) ?? new WaysWithoutCar(home, given);
  remembered.set(home, known);
  return known;
}
