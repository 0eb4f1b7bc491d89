import path from "node:path";
import type { Db } from "#db/connect.server.ts";
import { FileError } from "#db/csv.ts";
import { type Feed, stopTimesIn } from "../feed/feed.ts";
import { type SavedFeed, saveFeed } from "../feed/save-feed.server.ts";
import { openFeed } from "./open-feed.server.ts";
import { readGtfs } from "./read-gtfs.server.ts";
import { findRegionOfStops } from "./region-of-stops.server.ts";

export type ImportedTimetable = {
  name: string;
  saved: SavedFeed;
  feed: Feed;
  /** Of the whole feed and of what was kept. */
  all: { stops: number; stopTimes: number };
  kept: { stops: number; stopTimes: number };
  faults: { count: number; told: readonly string[] };
};

type Given = {
  now: Date;
  dryRun?: boolean;
  /** By which the next one of the same publisher replaces it; else it is that of the folder or file, without a date. */
  name?: string | undefined;
  /** Whom pages name as the source, where the feed does not say it as its licence asks. */
  source?: string | undefined;
};

/** Takes in a GTFS feed from a folder or a ZIP file. The same again changes nothing. */
export async function importTimetable(db: Db, place: string, given: Given): Promise<ImportedTimetable> {
  const region = await findRegionOfStops(db);
  const opened = await openFeed(place);
  try {
    const { feed, faults, all } = await readGtfs(opened, { region });
    const told = faults.told.map((fault) => `\n  ${fault}`).join("");
    if (!feed) throw new FileError(`${place} has nothing that stops in this region and runs on any day.${told}`);
    const name = given.name ?? nameOf(place);
    const sourced = given.source === undefined ? feed : { ...feed, publisher: given.source };
    const saved = await saveFeed(db, { name, feed: sourced, now: given.now, dryRun: given.dryRun ?? false });
    const kept = { stops: feed.stops.length, stopTimes: stopTimesIn(feed) };
    return { name, saved, feed: sourced, all, kept, faults };
  } finally {
    opened.close();
  }
}

/** "verbund-2027-01.zip" replaces "verbund_20261213.zip". */
function nameOf(place: string) {
  const file = path.basename(path.resolve(place)).replace(/\.zip$/i, "");
  return file.replace(/[-_. ]*\d{4}[-_.]?\d{2}([-_.]?\d{2})?$/, "") || file;
}
