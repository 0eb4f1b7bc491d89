import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { companyApplications } from "./employer-applications.server.ts";
import { recordHistory } from "./record-history.server.ts";

type Note = CompanyScope & { accountId: string; applicationId: string; text: string; now: Date };

/** For colleagues only; the seeker never reads it on the board. False when the application is not this company's. */
export function addNote(db: Db, { companyId, listingIds, accountId, applicationId, text, now }: Note) {
  return inTransaction(db, async (db) => {
    const application = await companyApplications(db, { companyId, listingIds })
      .select("application.id")
      .where("application.id", "=", applicationId)
      .executeTakeFirst();
    if (!application) return false;

    await db
      .insertInto("application_note")
      .values({ id: newId(), application_id: applicationId, account_id: accountId, at: now.toISOString(), text })
      .execute();
    await recordHistory(db, { applicationId, event: "noted", actor: "employer", accountId, now });
    return true;
  });
}
