import { sql } from "kysely";
import type { ApplicationStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleColumns } from "#app/domain/listings/title.ts";
import { waitingStatuses } from "./application.ts";

/** The one scoped way to a company's applications: without the company, and what one sees of it, there is no question. */
export function companyApplications(db: Db, { companyId, listingIds }: CompanyScope) {
  const all = db.selectFrom("application").where("application.company_id", "=", companyId);
  if (listingIds === null) return all;
  return listingIds.length > 0 ? all.where("application.listing_id", "in", listingIds) : all.where(sql.lit(false));
}

type Filter = CompanyScope & { listingId?: string | undefined; status?: ApplicationStatus | undefined };

function filtered(db: Db, { listingId, status, ...scope }: Filter) {
  let query = companyApplications(db, scope);
  if (listingId) query = query.where("application.listing_id", "=", listingId);
  if (status) query = query.where("application.status", "=", status);
  return query;
}

/**
 * Who waits for an answer stands first, the promise that ends soonest on top; then the answered, the newest on top.
 * There is no other order: people are not ranked.
 */
export function findCompanyApplications(
  db: Db,
  { limit, offset, ...filter }: Filter & { limit: number; offset: number },
) {
  return filtered(db, filter)
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select((eb) => [
      "application.id",
      "application.number",
      "application.name",
      "application.status",
      "application.lang",
      "application.german_level as germanLevel",
      "application.submitted_at as submittedAt",
      "application.answer_by as answerBy",
      ...titleColumns,
      eb
        .selectFrom("application_event")
        .whereRef("application_event.application_id", "=", "application.id")
        .where("application_event.event", "=", "opened")
        .select((one) => one.fn.min("application_event.at").as("at"))
        .as("openedAt"),
    ])
    .orderBy((eb) => eb.case().when("application.answer_by", "is not", null).then(0).else(1).end())
    .orderBy("application.answer_by")
    .orderBy("application.submitted_at", "desc")
    .orderBy("application.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countCompanyApplications(db: Db, filter: Filter) {
  const { count } = await filtered(db, filter)
    .select((eb) => eb.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many wait for an answer, for the overview. */
export async function countWaiting(db: Db, scope: CompanyScope) {
  const { count } = await companyApplications(db, scope)
    .where("application.status", "in", waitingStatuses)
    .select((eb) => eb.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The listings of this company that anybody has answered, with how many did. */
export async function findAnsweredListings(db: Db, scope: CompanyScope) {
  const rows = await companyApplications(db, scope)
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select((eb) => ["listing.id", ...titleColumns, eb.fn.countAll().as("count")])
    .groupBy(["listing.id", "occupation.id"])
    .orderBy("listing.id", "desc")
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
