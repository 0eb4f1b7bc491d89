import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { companyApplications } from "../employer-applications.server.ts";

/** What somebody may take from the board: all they see of the company, but nothing of whom nobody has to answer any more. */
export function exportableApplications(db: Db, scope: CompanyScope) {
  return companyApplications(db, scope).where("application.status", "!=", "withdrawn");
}
