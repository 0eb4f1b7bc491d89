import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { findEventForMember } from "../page/find-event.server.ts";
import { isOpenToExhibitors } from "./is-open-to-exhibitors.ts";

type Deed = { eventId: string; companyId: string; accountId: string; now: Date };

/** A company says that it can be met at a fair which its people see. False: there is no such fair, or it is over. */
export function beginExhibiting(db: Db, { eventId, companyId, accountId, now }: Deed): Promise<boolean> {
  return inTransaction(db, async (db) => {
    await db.selectFrom("event").select("id").where("id", "=", eventId).$call(lockedIn(db)).execute();
    const found = await findEventForMember(db, { eventId, lang: "de", companyId });
    if (!found || found === "forMembers" || !isOpenToExhibitors(found.event, dayOf(now))) return false;
    const added = await db
      .insertInto("event_exhibitor")
      .values({ event_id: eventId, company_id: companyId, created_at: now.toISOString() })
      .onConflict((conflict) => conflict.columns(["event_id", "company_id"]).doNothing())
      .returning("event_id")
      .executeTakeFirst();
    if (!added) return true;
    await raiseRevision(db);
    const subject = { subjectType: "event", subjectId: eventId };
    await recordAudit(db, { now, accountId, action: "event.exhibitor_added", ...subject });
    return true;
  });
}
