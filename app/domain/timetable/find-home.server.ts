import { LRUCache } from "lru-cache";
import type { Db } from "#db/connect.server.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";
import type { Day } from "#db/schema.ts";
import { editionOf, type Store, type StoreEdition } from "#db/store-edition.server.ts";
import { holidayArea, holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import { loadCrossings } from "#app/domain/places/load-crossings.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { unpackFeed } from "./feed/pack-feed.server.ts";
import { findFeeds } from "./find-feeds.server.ts";
import { type Connections, connectionsOf } from "./network/connections.ts";
import { Home, type Timeline } from "./network/home.ts";
import { type Network, networkOf } from "./network/network.ts";
import { type UsualDates, usualDates } from "./network/usual-dates.ts";
import type { FirstLeg, Spot } from "./transit.ts";

/** A day's buses and trains are asked in both directions; a shift that ends at night asks for the next day as well. */
const maxTimelines = 6;
const maxHomes = 500;
const maxBytesOfHomes = 40_000_000;

type Running = { network: Network; dates: UsualDates; timeline: Timeline; homes: LRUCache<string, Home> };
const running = new WeakMap<Db, { key: string; running: Promise<Running | null> }>();

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

async function currentFeeds(store: Store, today: Day) {
  return (await findFeeds(store)).filter(({ lastDay }) => lastDay >= today);
}

/** Read when somebody first asks, and again when a timetable or the day has changed. */
async function runningOf(store: Store, today: Day): Promise<Running | null> {
  const edition = await editionOf(store);
  const feeds = await currentFeeds(edition, today);
  if (feeds.length === 0) return null;
  const region = await findRegion(edition);
  const key = [today, ...feeds.flatMap(({ name, digest }) => [name, digest]), region.key].join(" ");
  const known = running.get(edition.db);
  if (known?.key === key) return known.running;
  const names = feeds.map(({ name }) => name);
  const next = load(edition, { today, names, region });
  running.set(edition.db, { key, running: next });
  next.catch(() => running.delete(edition.db));
  return next;
}

/** What of the region bears on the ways: where borders are crossed, and which days are public holidays anywhere in it. */
const findRegion = rememberByVocabulary(async ({ db }) => {
  const crossings = await loadCrossings(db);
  const districts = await db
    .selectFrom("district")
    .select(["country", "subdivision"])
    .where("role", "!=", "context")
    .execute();
  const holidays = [...new Set(districts.map(holidayArea))].sort();
  return { crossings, holidays, key: JSON.stringify([crossings, holidays]) };
});

type Given = { today: Day; names: string[]; region: Awaited<ReturnType<typeof findRegion>> };

async function load({ db }: StoreEdition, { today, names, region }: Given): Promise<Running | null> {
  const rows = await db
    .selectFrom("timetable_feed")
    .select("packed")
    .where("name", "in", names)
    .orderBy("name")
    .execute();
  const feeds = rows.flatMap(({ packed }) => unpackFeed(packed) ?? []);
  const areas = region.holidays.map(holidaysOf);
  const dates = usualDates(feeds, { today, isHoliday: (day) => areas.some((isHoliday) => isHoliday(day)) });
  if (!dates) return null;
  const network = networkOf(feeds, region.crossings);
  const known = new LRUCache<string, Connections>({ max: maxTimelines });
  const timeline: Timeline = (day, { turned }) => {
    const key = `${day} ${turned}`;
    const connections = known.get(key) ?? connectionsOf(network, day, { turned });
    known.set(key, connections);
    return connections;
  };
  const homes = new LRUCache<string, Home>({ max: maxHomes, maxSize: maxBytesOfHomes });
  return { network, dates, timeline, homes };
}
