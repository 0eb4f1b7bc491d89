// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { RegistrationSender } from "../registering/mail-registered.server.ts";
import { cancelEvent } from "./event-deeds.server.ts";

type Gone = { companyId: string; word: { text: string; lang: Lang }; config: RegistrationSender; now: Date };

/** What is still to come and invites in the name of a company that is no longer there. */
export async function cancelAllOfCompany(db: Db, { companyId, ...deed }: Gone) {
  const events = await db
    .selectFrom("event")
    .select("id")
    .where("company_id", "=", companyId)
    .where("status", "=", "published")
    .orderBy("id")
    .execute();
  for (const { id: eventId } of events)
    await cancelEvent(db, { eventId, writer: { accountId: null, companyId }, ...deed });
}
