import { existsSync } from "node:fs";
import type { Db } from "#db/connect.server.ts";
import { regionFile } from "#db/region/region-files.server.ts";
import type { Feed } from "#app/domain/timetable/feed/feed.ts";
import { saveFeed } from "#app/domain/timetable/feed/save-feed.server.ts";
import { openFeed } from "#app/domain/timetable/import/open-feed.server.ts";
import { readGtfs } from "#app/domain/timetable/import/read-gtfs.server.ts";
import { findRegionOfStops } from "#app/domain/timetable/import/region-of-stops.server.ts";
import { dayOf, daysAfter, daysBetween, mondayOf } from "#app/platform/days.ts";

const name = "demo";

/** Invented buses and trains. They run from the week before on, whenever the demo is made. */
export async function fillDemoTimetable({ db, regionDir, now }: { db: Db; regionDir: string; now: Date }) {
  const folder = regionFile(regionDir, "demo/timetable");
  if (!existsSync(folder)) return;
  const { feed } = await readGtfs(await openFeed(folder), { region: await findRegionOfStops(db) });
  if (feed) await saveFeed(db, { name, feed: fromLastWeekOn(feed, now), now });
}

/** By whole weeks, so that Sundays stay Sundays. */
function fromLastWeekOn(feed: Feed, now: Date): Feed {
  const later = daysBetween(mondayOf(feed.firstDay), daysAfter(mondayOf(dayOf(now)), -7));
  return { ...feed, firstDay: daysAfter(feed.firstDay, later), lastDay: daysAfter(feed.lastDay, later) };
}
