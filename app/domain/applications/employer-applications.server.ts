import { sql } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleColumns } from "#app/domain/listings/title.ts";

/** The one scoped way to a company's applications: without the company, and what one sees of it, there is no question. */
export function companyApplications(db: Db, { companyId, listingIds }: CompanyScope) {
  const all = db.selectFrom("application").where("application.company_id", "=", companyId);
  if (listingIds === null) return all;
  return listingIds.length > 0 ? all.where("application.listing_id", "in", listingIds) : all.where(sql.lit(false));
}

type OneOf = CompanyScope & { applicationId: string };

/** Before it is read to be changed: until the transaction ends nobody else changes it. */
export async function lockCompanyApplication(db: Db, { companyId, listingIds, applicationId }: OneOf) {
  await companyApplications(db, { companyId, listingIds })
    .select("application.id")
    .where("application.id", "=", applicationId)
    .$call(lockedIn(db))
    .execute();
}

/** The listings of this company that anybody has answered, with how many did. */
export async function findAnsweredListings(db: Db, scope: CompanyScope) {
  const answered = companyApplications(db, scope)
    .select((eb) => ["application.listing_id", eb.fn.countAll().as("count")])
    .groupBy("application.listing_id");
  const rows = await db
    .selectFrom(answered.as("answered"))
    .innerJoin("listing", "listing.id", "answered.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id", "answered.count", ...titleColumns])
    .orderBy("listing.id", "desc")
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
