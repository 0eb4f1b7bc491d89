import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleColumns } from "#app/domain/listings/title.ts";
import { companyApplications } from "../employer-applications.server.ts";

type Asked = CompanyScope & { ids: readonly string[] };

export type DeskRow = Awaited<ReturnType<typeof findRows>>[number];

/** What the list says of each application on a page, in the order given. */
export async function findRows(db: Db, { ids, ...scope }: Asked) {
  if (ids.length === 0) return [];
  const found = await companyApplications(db, scope)
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select((eb) => [
      "application.id",
      "application.number",
      "application.name",
      "application.email_folded as address",
      "application.status",
      "application.answer_by as answerBy",
      "application.listing_id as listingId",
      ...titleColumns,
      eb
        .selectFrom("application_history")
        .whereRef("application_history.application_id", "=", "application.id")
        .where("application_history.event", "=", "opened")
        .select((one) => one.fn.min("application_history.at").as("at"))
        .as("openedAt"),
    ])
    .where("application.id", "in", ids)
    .execute();
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
