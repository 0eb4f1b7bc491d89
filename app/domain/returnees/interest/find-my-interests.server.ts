import type { Db } from "#db/connect.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { readReasons } from "./read-reasons.ts";

export type MyInterest = Awaited<ReturnType<typeof findMyInterests>>[number];

/** What companies have written to the owner of a profile, and what they answered; what they said no to is not there. */
export async function findMyInterests(db: Db, { profileId, now }: { profileId: string; now: Date }) {
  const rows = await db
    .selectFrom("returnee_interest_delivery")
    .innerJoin("returnee_interest", "returnee_interest.id", "returnee_interest_delivery.interest_id")
    .innerJoin("company", "company.id", "returnee_interest.company_id")
    .select(["returnee_interest.id", "company.id as companyId", "company.name as company", "company.slug"])
    .select(["reasons", "words", "returnee_interest.lang", "until", "agreed_at as agreedAt"])
    .select(["returnee_interest_delivery.contact_name as name", "contact_way as way"])
    .where("profile_id", "=", profileId)
    .where("company.suspended_at", "is", null)
    .orderBy("sent_at", "desc")
    .execute();
  const today = dayOf(now);
  return rows.map(({ reasons, ...row }) => ({
    ...row,
    reasons: readReasons(reasons),
    isOpen: row.agreedAt === null && row.until >= today,
  }));
}
