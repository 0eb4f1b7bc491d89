import type { Db } from "#db/connect.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { readFacts } from "../groups/find-groups.server.ts";
import { readReasons } from "./read-reasons.ts";

export type OwnInterest = Awaited<ReturnType<typeof findOwnInterests>>[number];

/** What a company has written, with whoever said yes. Of all others it is told the same, at the same time: nothing. */
export async function findOwnInterests(db: Db, { companyId, now }: { companyId: string; now: Date }) {
  const rows = await db
    .selectFrom("returnee_interest")
    .select(["id", "facts", "reasons", "words", "sent_at", "until"])
    .where("company_id", "=", companyId)
    .orderBy("sent_at", "desc")
    .execute();
  const agreed = await db
    .selectFrom("returnee_interest_delivery")
    .innerJoin("returnee_interest", "returnee_interest.id", "returnee_interest_delivery.interest_id")
    .select(["interest_id", "contact_name", "contact_way", "agreed_at"])
    .where("company_id", "=", companyId)
    .where("agreed_at", "is not", null)
    .orderBy("agreed_at")
    .execute();
  const today = dayOf(now);
  return rows.map(({ id, facts, reasons, words, sent_at, until }) => ({
    ...{ id, words, sentAt: sent_at, until, isOver: until < today },
    facts: readFacts(facts),
    reasons: readReasons(reasons),
    contacts: agreed
      .filter(({ interest_id }) => interest_id === id)
      .map(({ contact_name, contact_way }) => ({ name: contact_name ?? "", way: contact_way ?? "" })),
  }));
}
