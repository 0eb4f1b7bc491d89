import type { ApplicationStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import type { ApplicationCounts } from "#app/domain/listings/application-counts.ts";
import { isFinal, isWaiting } from "./application.ts";
import { companyApplications } from "./employer-applications.server.ts";
import { isUnopened } from "./is-unopened.server.ts";

/**
 * The applications to each listing of a company; a listing without any is left out. "New" is what nobody has opened, as
 * isNew says in the list of applications; what is opened still waits for its answer.
 */
export async function countByListing(db: Db, scope: CompanyScope): Promise<Map<string, ApplicationCounts>> {
  const [rows, unopened] = await Promise.all([
    byStatus(db, scope).execute(),
    byStatus(db, scope).where("application.status", "=", "received").where(isUnopened).execute(),
  ]);
  const newOf = new Map(unopened.map(({ listingId, count }) => [listingId, Number(count)]));
  const byListing = Map.groupBy(rows, ({ listingId }) => listingId);
  return new Map([...byListing].map(([id, some]) => [id, { ...countsOf(some), newApplications: newOf.get(id) ?? 0 }]));
}

function byStatus(db: Db, scope: CompanyScope) {
  return companyApplications(db, scope)
    .select((eb) => ["application.listing_id as listingId", "application.status", eb.fn.countAll<number>().as("count")])
    .groupBy(["application.listing_id", "application.status"]);
}

type Counted = { status: ApplicationStatus; count: number };

function countsOf(rows: Counted[]) {
  const sum = (isCounted: (status: ApplicationStatus) => boolean) =>
    rows.filter(({ status }) => isCounted(status)).reduce((total, { count }) => total + Number(count), 0);
  return {
    applications: sum((status) => status !== "withdrawn"),
    waitingApplications: sum(isWaiting),
    openApplications: sum((status) => !isFinal(status)),
  };
}
