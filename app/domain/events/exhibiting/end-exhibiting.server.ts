// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";

type Ended = {
  /** Null: all that there are. */
  eventId: string | null;
  companyId: string;
  accountId: string | null;
  now: Date;
};

/** It comes to this one after all not; or, once it is no member any more, to none. */
export function endExhibiting(db: Db, { eventId, companyId, accountId, now }: Ended) {
  return inTransaction(db, async (db) => {
    const given = db.deleteFrom("event_exhibitor").where("company_id", "=", companyId);
    const ended = await (eventId === null ? given : given.where("event_id", "=", eventId))
      .returning("event_id")
      .execute();
    if (ended.length === 0) return;
    await raiseRevision(db);
    for (const { event_id } of ended) {
      const subject = { subjectType: "event", subjectId: event_id };
      await recordAudit(db, { now, accountId, action: "event.exhibitor_removed", ...subject });
    }
  });
}
