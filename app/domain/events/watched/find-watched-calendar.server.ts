import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findEventViews } from "../find-event-views.server.ts";
import type { CalendarFault } from "../reading/found-calendar.ts";
import type { CalendarFailure } from "./fetch-calendar.server.ts";
import { saidDifferently } from "./said-differently.ts";
import { storedSaid } from "./watched-calendar.ts";

/** As many as anybody goes through at once. */
const shown = 50;

/** One calendar of the office's list, and what came from it. */
export async function findWatchedCalendar(db: Db, { id, lang }: { id: string; lang: Lang }) {
  const row = await db.selectFrom("watched_calendar").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const imported = await db
    .selectFrom("imported_event")
    .select(["uid", "event_id as eventId", "state", "said"])
    .where("calendar_id", "=", id)
    .execute();
  const events = await findEventViews(db, lang, (rows) =>
    rows.where("event.id", "in", (eb) =>
      eb
        .selectFrom("imported_event")
        .select("event_id")
        .where("calendar_id", "=", id)
        .$narrowType<{ event_id: string }>(),
    ),
  );
  const of = new Map(imported.map((one) => [one.eventId, one]));
  const known = events.flatMap((event) => {
    const source = of.get(event.id);
    return source ? [{ event, uid: source.uid, state: source.state, said: storedSaid(source.said) }] : [];
  });
  const drafts = known.filter(({ event, state }) => event.status === "draft" && state === "same");
  return {
    ...{ id, name: row.name, address: row.address, lang: row.lang, kind: row.kind },
    ...{ readAt: row.read_at, triedAt: row.tried_at, failure: row.failure as CalendarFailure | null },
    ...{ faults: JSON.parse(row.faults) as CalendarFault[], faultCount: row.fault_count },
    differing: known
      .filter(({ state, event }) => state !== "same" && event.status !== "cancelled")
      .map(({ said, ...one }) => ({ ...one, differences: saidDifferently(one.event, said, row.lang) })),
    drafts: drafts.slice(0, shown).map(({ event }) => ({ event, isComplete: event.place !== null || event.online })),
    counts: {
      drafts: drafts.length,
      published: known.filter(({ event }) => event.status === "published").length,
      dropped: imported.filter(({ eventId }) => eventId === null).length,
    },
  };
}

export type WatchedCalendarView = NonNullable<Awaited<ReturnType<typeof findWatchedCalendar>>>;
