import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { removeEverybody } from "#app/domain/accounts/team/remove-everybody.server.ts";
import { closeAllOfCompany } from "#app/domain/applications/close-all-of-company.server.ts";
import { markLeft } from "#app/domain/companies/leaving/mark-left.server.ts";
import { endExhibiting } from "#app/domain/events/exhibiting/end-exhibiting.server.ts";
import { cancelAllOfCompany } from "#app/domain/events/life/cancel-all-of-company.server.ts";
import { eraseAllOfCompany } from "#app/domain/good-examples/life/erase-all-of-company.server.ts";
import { endAllOfCompany } from "#app/domain/listings/life/end-all-of-company.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { type LeavingSender, mailLeaving } from "./mail-leaving.server.ts";

type Run = { from: LeavingSender; now: Date };

/** Every company whose last day is over takes its leave, each for itself. Returns how many did. */
export async function endMemberships(db: Db, run: Run) {
  const over = await db
    .selectFrom("company")
    .select("id")
    .where("leaves_on", "<", dayOf(run.now))
    .where("left_at", "is", null)
    .orderBy("id")
    .execute();
  await eachAlone(over, ({ id }) => endMembership(db, id, run));
  return over.length;
}

/**
 * Its listings end, whoever applied is answered, its events are called off, it exhibits nowhere, its examples are gone, its people are out; what is left waits for its day of erasure
 * (forgetFormerMembers, and each application its own). All of it or nothing.
 */
function endMembership(db: Db, companyId: string, { from, now }: Run) {
  return inTransaction(db, async (db) => {
    const company = await db
      .selectFrom("company")
      .select(["id", "name"])
      .where("id", "=", companyId)
      .where("leaves_on", "<", dayOf(now))
      .where("left_at", "is", null)
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!company) return;

    await mailLeaving(db, { company, news: { what: "left" }, from, now });
    await endAllOfCompany(db, { companyId, now });
    await closeAllOfCompany(db, { companyId, origin: from.origin, now });
    await cancelAllOfCompany(db, {
      companyId,
      why: (lang) => textsFor(lang)("leaving:eventReason"),
      config: from,
      now,
    });
    await endExhibiting(db, { eventId: null, companyId, accountId: null, now });
    await eraseAllOfCompany(db, { companyId, now });
    await markLeft(db, { companyId, now });
    await removeEverybody(db, { companyId, from, now });
    const subject = { subjectType: "company", subjectId: companyId };
    await recordAudit(db, { now, accountId: null, action: "company.left", ...subject });
  });
}
