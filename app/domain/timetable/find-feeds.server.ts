import { rememberByVocabulary } from "#db/remember.server.ts";

/** Every timetable that was taken in, those that have ended too. An import raises the revision of the vocabulary. */
export const findFeeds = rememberByVocabulary(({ db }) =>
  db
    .selectFrom("timetable_feed")
    .select(["name", "publisher", "first_day as firstDay", "last_day as lastDay", "stops"])
    .select(["stop_times as stopTimes", "digest", "imported_at as importedAt"])
    .orderBy("name")
    .execute(),
);
