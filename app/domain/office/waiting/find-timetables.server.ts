import type { Db } from "#db/connect.server.ts";
import { findFeeds } from "#app/domain/timetable/find-feeds.server.ts";
import { timetableState } from "#app/domain/timetable/timetable-state.ts";
import { dayOf } from "#app/platform/days.ts";

/** Which timetables the board knows, whose they are, and until when. */
export async function findTimetables(db: Db, now: Date) {
  return (await findFeeds(db)).map(({ name, publisher, firstDay, lastDay, stops }) => ({
    ...{ name, publisher, firstDay, lastDay, stops },
    state: timetableState({ firstDay, lastDay }, dayOf(now)),
  }));
}
