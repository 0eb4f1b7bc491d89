import type { ExpressionBuilder } from "kysely";
import type { Db } from "#db/connect.server.ts";
import type { Database } from "#db/schema.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { companyApplications } from "../employer-applications.server.ts";

export function findTags(db: Db, applicationId: string) {
  return db
    .selectFrom("application_tag")
    .select(["folded", "name"])
    .where("application_id", "=", applicationId)
    .orderBy("folded")
    .execute();
}

/** Every word somebody of the company has used, to be used again and to be filtered by; one that nothing has any more is gone. */
export async function findCompanyTags(db: Db, scope: CompanyScope) {
  const rows = await companyApplications(db, scope)
    .innerJoin("application_tag", "application_tag.application_id", "application.id")
    .select((eb) => [
      "application_tag.folded",
      eb.fn.max("application_tag.name").as("name"),
      eb.fn.countAll().as("count"),
    ])
    .groupBy("application_tag.folded")
    .orderBy("application_tag.folded")
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** For lists of applications: `.where((eb) => isTagged(eb, folded))`. */
export function isTagged({ exists, selectFrom }: ExpressionBuilder<Database, "application">, folded: string) {
  return exists(
    selectFrom("application_tag")
      .select("application_tag.folded")
      .whereRef("application_tag.application_id", "=", "application.id")
      .where("application_tag.folded", "=", folded),
  );
}
