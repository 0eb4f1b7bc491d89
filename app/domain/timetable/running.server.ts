import { LRUCache } from "lru-cache";
import type { Db } from "#db/connect.server.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";
import type { Day } from "#db/schema.ts";
import { editionOf, type Store, type StoreEdition } from "#db/store-edition.server.ts";
import { holidayArea, holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import { loadCrossings } from "#app/domain/places/load-crossings.server.ts";
import { breather } from "#app/platform/jobs/breather.ts";
import type { Feed } from "./feed/feed.ts";
import { unpackFeed } from "./feed/pack-feed.server.ts";
import { findFeeds } from "./find-feeds.server.ts";
import type { Connections } from "./network/connections.ts";
import type { Home } from "./network/home.ts";
import { type Network, networkOf } from "./network/network.ts";
import { type Timeline, timelineOf } from "./network/timeline.ts";
import { type UsualDates, usualDates } from "./network/usual-dates.ts";

/** A day's buses and trains are asked in both directions; a shift that ends at night asks for the next day as well. */
const maxTimelines = 6;
/** Today, and tomorrow before midnight. */
const maxDays = 2;
const maxHomes = 500;
const maxBytesOfHomes = 40_000_000;

/** What answers on one day, with the homes that asked. */
export type Running = { network: Network; dates: UsualDates; timeline: Timeline; homes: LRUCache<string, Home> };

type Loaded = { feeds: Feed[]; network: Network; known: LRUCache<string, Connections> };
type Known = { key: string; loaded: Promise<Loaded>; days: LRUCache<Day, Promise<Running | null>> };
const known = new WeakMap<Db, Known>();

/**
 * Null where no timetable goes on to a day. Read when somebody first asks, and again when a timetable has changed: in pieces,
 * so that others are answered meanwhile.
 */
export async function runningOf(store: Store, today: Day): Promise<Running | null> {
  const edition = await editionOf(store);
  const feeds = await currentFeeds(edition, today);
  if (feeds.length === 0) return null;
  const region = await findRegion(edition);
  const key = [...feeds.flatMap(({ name, digest }) => [name, digest]), region.key].join(" ");
  const names = feeds.map(({ name }) => name);
  let current = known.get(edition.db);
  if (current?.key !== key) {
    current = { key, loaded: load(edition, { names, region }), days: new LRUCache({ max: maxDays }) };
    known.set(edition.db, current);
    current.loaded.catch(() => known.delete(edition.db));
  }
  const { loaded, days } = current;
  const running = days.get(today) ?? loaded.then((found) => dayOfLoaded(found, { today, region }));
  days.set(today, running);
  running.catch(() => days.delete(today));
  return running;
}

export async function currentFeeds(store: Store, today: Day) {
  return (await findFeeds(store)).filter(({ lastDay }) => lastDay >= today);
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

type Region = Awaited<ReturnType<typeof findRegion>>;

async function load({ db }: StoreEdition, { names, region }: { names: string[]; region: Region }): Promise<Loaded> {
  const rows = await db
    .selectFrom("timetable_feed")
    .select("packed")
    .where("name", "in", names)
    .orderBy("name")
    .execute();
  const feeds: Feed[] = [];
  for (const { packed } of rows) {
    const feed = await unpackFeed(packed);
    if (feed) feeds.push(feed);
  }
  const network = await networkOf(feeds, region.crossings, breather());
  return { feeds, network, known: new LRUCache({ max: maxTimelines }) };
}

type On = { today: Day; region: Region };

async function dayOfLoaded({ feeds, network, known }: Loaded, { today, region }: On): Promise<Running | null> {
  const areas = region.holidays.map(holidaysOf);
  const dates = usualDates(feeds, { today, isHoliday: (day) => areas.some((isHoliday) => isHoliday(day)) });
  if (!dates) return null;
  const timeline = await timelineOf({ network, dates, known, breathe: breather() });
  const homes = new LRUCache<string, Home>({ max: maxHomes, maxSize: maxBytesOfHomes });
  return { network, dates, timeline, homes };
}
