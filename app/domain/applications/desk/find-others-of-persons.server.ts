import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleColumns } from "#app/domain/listings/title.ts";
import { companyApplications } from "../employer-applications.server.ts";

type Asked = CompanyScope & { addresses: readonly string[] };

/** Everything people with these addresses sent to the company: the same mail address is the same person. */
export async function findOthersOfPersons(db: Db, { addresses, ...scope }: Asked) {
  if (addresses.length === 0) return new Map<string, never[]>();
  const rows = await companyApplications(db, scope)
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["application.id", "application.email_folded as address", "application.status", ...titleColumns])
    .where("application.email_folded", "in", [...new Set(addresses)])
    .orderBy("application.submitted_at", "desc")
    .orderBy("application.id", "desc")
    .execute();
  return Map.groupBy(rows, ({ address }) => address);
}
