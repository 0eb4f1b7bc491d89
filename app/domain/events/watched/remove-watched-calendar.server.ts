import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { deleteEvent } from "../life/event-deeds.server.ts";

type Removing = { id: string; accountId: string; now: Date };

/** Its drafts go with it; what is published stays, and follows nobody any more. */
export function removeWatchedCalendar(db: Db, { id, accountId, now }: Removing): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const drafts = await db
      .selectFrom("imported_event")
      .innerJoin("event", "event.id", "imported_event.event_id")
      .select("event.id")
      .where("imported_event.calendar_id", "=", id)
      .where("event.status", "=", "draft")
      .execute();
    for (const { id: eventId } of drafts)
      await deleteEvent(db, { eventId, writer: { accountId, companyId: null }, now });
    const removed = await db.deleteFrom("watched_calendar").where("id", "=", id).returning("id").executeTakeFirst();
    if (!removed) return false;
    await recordAudit(db, {
      ...{ now, accountId, action: "watched_calendar.removed", subjectType: "watched_calendar", subjectId: id },
    });
    return true;
  });
}
