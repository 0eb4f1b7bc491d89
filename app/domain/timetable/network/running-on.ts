import type { Day } from "#db/schema.ts";
import { daysBetween } from "#app/platform/days.ts";
import type { Feed } from "../feed/feed.ts";

/** Which services run on a day; none beyond the days of the feed. */
export function runningOn(feed: Feed, day: Day): Uint8Array {
  const runs = new Uint8Array(feed.services.length);
  if (day < feed.firstDay || day > feed.lastDay) return runs;
  const bit = daysBetween(feed.firstDay, day);
  feed.services.forEach((days, service) => {
    runs[service] = ((days[bit >> 3] ?? 0) >> (bit & 7)) & 1;
  });
  return runs;
}
