import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { companyApplications, lockCompanyApplication } from "../employer-applications.server.ts";
import { sendUnsent } from "../held/send-unsent.server.ts";

type Sending = CompanyScope & { applicationId: string; messageId: string; now: Date };

/** Whoever is sure need not wait. False when there is nothing left to send. */
export function sendMessageNow(db: Db, { applicationId, messageId, now, ...scope }: Sending) {
  return inTransaction(db, async (db) => {
    await lockCompanyApplication(db, { ...scope, applicationId });
    const ours = await companyApplications(db, scope)
      .select("application.id")
      .where("application.id", "=", applicationId)
      .executeTakeFirst();
    return ours !== undefined && sendUnsent(db, { applicationId, messageId, now });
  });
}
