import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleColumns } from "#app/domain/listings/title.ts";
import { companyApplications } from "../employer-applications.server.ts";

type Asked = { scope: CompanyScope; ids: readonly string[] };

/** What a letter needs to know of each application, in the order given; another company's are not there. */
export async function findToAnswer(db: Db, { scope, ids }: Asked) {
  if (ids.length === 0) return [];
  const rows = await companyApplications(db, scope)
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("company", "company.id", "application.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select([
      "application.id",
      "application.name",
      "application.number",
      "application.status",
      "application.lang",
      "application.answer_by as answerBy",
      "company.name as companyName",
      ...titleColumns,
    ])
    .where("application.id", "in", ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
