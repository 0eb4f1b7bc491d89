import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { companyApplications } from "../employer-applications.server.ts";

/** Why a company declined, most often first: over all it sees, or of one listing. Erased applications count no more. */
export async function countDeclineReasons(db: Db, { listingId, ...scope }: CompanyScope & { listingId?: string }) {
  let declined = companyApplications(db, scope)
    .innerJoin("decline_reason", "decline_reason.application_id", "application.id")
    .where("application.status", "=", "declined");
  if (listingId !== undefined) declined = declined.where("application.listing_id", "=", listingId);
  const rows = await declined
    .select((eb) => ["decline_reason.reason", eb.fn.countAll().as("count")])
    .groupBy("decline_reason.reason")
    .execute();
  return rows
    .map(({ reason, count }) => ({ reason, count: Number(count) }))
    .toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
