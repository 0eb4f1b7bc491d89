// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import type { MailSender } from "../account-mail.server.ts";
import { removeMember } from "./remove-member.server.ts";

type Everybody = { companyId: string; from: MailSender; now: Date };

/** The company itself is gone. Deputies first, or each would be told that they have none any more. */
export async function removeEverybody(db: Db, { companyId, from, now }: Everybody) {
  await db.deleteFrom("deputy").where("company_id", "=", companyId).execute();
  const people = await db
    .selectFrom("membership")
    .select("account_id as accountId")
    .where("company_id", "=", companyId)
    .orderBy("account_id")
    .execute();
  for (const { accountId } of people)
    await removeMember(db, { companyId, accountId, removedBy: null, evenLastAdmin: true, from, now });
}
