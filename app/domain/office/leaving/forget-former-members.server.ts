import type { Db } from "#db/connect.server.ts";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { forgetLettersOf } from "#app/domain/applications/letters/forget-letters-of.server.ts";
import { forgetProfile } from "#app/domain/companies/leaving/forget-profile.server.ts";
import { forgetContactsOf } from "#app/domain/listings/forget-contacts-of.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { instantMonthsAfter } from "#app/platform/days.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { forgetLogNotesOf } from "../company-log/forget-log-notes.server.ts";
import { formerKeptMonths } from "./former-kept-months.ts";

/**
 * What a company said of itself goes, and the people who were named: its own and those of its ended listings. Name and place stay, as the
 * listings do: the figures of the region, and whoever has an old link, still need them. Applications go by their own day.
 */
export async function forgetFormerMembers(db: Db, { now }: { now: Date }) {
  const due = await db
    .selectFrom("company")
    .select("id")
    .where("left_at", "<", instantMonthsAfter(now, -formerKeptMonths).toISOString())
    .where("contact_email", "!=", "")
    .orderBy("id")
    .execute();
  if (due.length === 0) return 0;
  const forgetting = eachAlone(due, ({ id }) => inTransaction(db, (db) => forget(db, id, now)));
  await forgetting.finally(() => forgetDeleted(db));
  return due.length;
}

async function forget(db: Db, companyId: string, now: Date) {
  await forgetProfile(db, companyId);
  await forgetContactsOf(db, companyId);
  await forgetLettersOf(db, companyId);
  await forgetLogNotesOf(db, companyId);
  const subject = { subjectType: "company", subjectId: companyId };
  await recordAudit(db, { now, accountId: null, action: "company.forgotten", ...subject });
}
