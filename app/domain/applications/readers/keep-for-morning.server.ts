import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";

type Piece = { companyId: string; accountId: string; applicationId: string; text: string; now: Date };

/** Runs in the transaction of what it tells, as the mail would. */
export async function keepForMorning(db: Db, { companyId, accountId, applicationId, text, now }: Piece) {
  await db
    .insertInto("application_digest")
    .values({
      ...{ id: newId(), account_id: accountId, company_id: companyId, application_id: applicationId },
      ...{ text, at: now.toISOString() },
    })
    .execute();
}
