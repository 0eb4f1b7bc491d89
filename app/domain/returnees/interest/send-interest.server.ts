import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { InterestReason } from "#db/returnees/returnee-codes.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf, daysAfter, instantDaysAfter } from "#app/platform/days.ts";
import { interestAgainDays, interestDays } from "./interest.ts";

type Sending = {
  groupId: string;
  companyId: string;
  accountId: string;
  reasons: readonly InterestReason[];
  words: string | null;
  lang: Lang;
  now: Date;
};

type SentInterest = { ok: true } | { ok: false; reason: "gone" | "again" };

/**
 * A company writes to all of a group. Whom it reaches is looked for later (deliverInterests), so that what is answered here, and
 * how fast, is the same whether that is everybody or nobody.
 */
export function sendInterest(db: Db, sending: Sending): Promise<SentInterest> {
  const { groupId, companyId, accountId, reasons, words, lang, now } = sending;
  return inTransaction(db, async (db) => {
    const group = await db
      .selectFrom("returnee_group")
      .select(["id", "facts"])
      .where("id", "=", groupId)
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!group) return { ok: false, reason: "gone" };
    const before = await db
      .selectFrom("returnee_interest")
      .select("id")
      .where("company_id", "=", companyId)
      .where("facts", "=", group.facts)
      .where("sent_at", ">", instantDaysAfter(now, -interestAgainDays).toISOString())
      .executeTakeFirst();
    if (before) return { ok: false, reason: "again" };
    const id = newId();
    await db
      .insertInto("returnee_interest")
      .values({
        ...{ id, company_id: companyId, account_id: accountId, group_id: group.id, facts: group.facts },
        ...{ reasons: JSON.stringify(reasons), words, lang, delivered_at: null },
        ...{ sent_at: now.toISOString(), until: daysAfter(dayOf(now), interestDays) },
      })
      .execute();
    const subject = { subjectType: "company", subjectId: companyId };
    await recordAudit(db, { now, accountId, action: "returnee_interest.sent", ...subject });
    return { ok: true };
  });
}
