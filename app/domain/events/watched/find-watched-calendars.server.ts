import type { Db } from "#db/connect.server.ts";

/** The office's list, from A to Z, with what waits in each. */
export async function findWatchedCalendars(db: Db) {
  const calendars = await db
    .selectFrom("watched_calendar")
    .select(["id", "name", "address", "kind", "failure", "read_at as readAt", "fault_count as faultCount"])
    .orderBy("name")
    .execute();
  const events = await db
    .selectFrom("imported_event")
    .innerJoin("event", "event.id", "imported_event.event_id")
    .select(["imported_event.calendar_id as calendarId", "imported_event.state", "event.status"])
    .execute();
  return calendars.map((calendar) => {
    const own = events.filter(({ calendarId }) => calendarId === calendar.id);
    return {
      ...calendar,
      drafts: own.filter(({ status }) => status === "draft").length,
      differing: own.filter(({ state }) => state !== "same").length,
    };
  });
}
