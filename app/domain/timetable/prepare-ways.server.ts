import type { Db } from "#db/connect.server.ts";
import { editionOf } from "#db/store-edition.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { currentFeeds, runningOf } from "./running.server.ts";

const ahead = 60 * 60_000;

/**
 * Reads the timetables before anybody asks, so that nobody has to wait for it: at a start, soon after an import in whatever
 * process, and in the last hour of a day for the next. A timetable that ends with the day changes what there is to read:
 * that is then left to the next look.
 */
export async function prepareWays(db: Db, now: Date) {
  const edition = await editionOf(db);
  const [today, next] = [dayOf(now), dayOf(new Date(now.getTime() + ahead))];
  await runningOf(edition, today);
  if (next === today) return;
  const [feeds, nextFeeds] = [await currentFeeds(edition, today), await currentFeeds(edition, next)];
  if (feeds.length === nextFeeds.length) await runningOf(edition, next);
}
