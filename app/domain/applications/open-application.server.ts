import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { companyApplications } from "./employer-applications.server.ts";
import { recordHistory } from "./record-history.server.ts";

type Opening = CompanyScope & { accountId: string; applicationId: string; now: Date };

/** The first time somebody of the company looks at an application is a fact the seeker may know. */
export function openApplication(db: Db, { companyId, listingIds, accountId, applicationId, now }: Opening) {
  return inTransaction(db, async (db) => {
    const unopened = await companyApplications(db, { companyId, listingIds })
      .select("application.id")
      .where("application.id", "=", applicationId)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("application_history")
              .select("application_history.id")
              .whereRef("application_history.application_id", "=", "application.id")
              .where("application_history.event", "=", "opened"),
          ),
        ),
      )
      .executeTakeFirst();
    if (unopened) await recordHistory(db, { applicationId, event: "opened", actor: "employer", accountId, now });
  });
}
