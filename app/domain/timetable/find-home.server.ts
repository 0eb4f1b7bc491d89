import type { Store } from "#db/store-edition.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { Home } from "./network/home.ts";
import { currentFeeds, runningOf } from "./running.server.ts";
import type { FirstLeg, Spot } from "./transit.ts";

/**
 * The ways from somebody's home by bus, train and on foot. Null where no timetable is known, or all have ended: then
 * nothing is shown rather than something wrong. What was looked for is remembered, by place and day.
 */
export async function findHome(
  store: Store,
  spot: Spot,
  { by = "foot", now }: { by?: FirstLeg; now: Date },
): Promise<Home | null> {
  const found = await runningOf(store, dayOf(now));
  if (!found) return null;
  const { network, dates, timeline, homes } = found;
  const key = [spot.latitude, spot.longitude, spot.country, by].join(" ");
  const home = homes.get(key) ?? new Home({ network, dates, timeline, spot, by });
  /** Set anew each time: a home grows with what it is asked. */
  homes.set(key, home, { size: Math.max(1, home.bytes) });
  return home;
}

/** Whether any timetable answers today: only then a page offers to ask for one. */
export async function hasTimetable(store: Store, now: Date): Promise<boolean> {
  return (await currentFeeds(store, dayOf(now))).length > 0;
}
