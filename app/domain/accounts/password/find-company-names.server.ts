import type { Db } from "#db/connect.server.ts";

/** The companies for which somebody works, or is asked to: words that are no part of a good password. */
export async function findCompanyNames(db: Db, accountId: string): Promise<string[]> {
  const companies = await db
    .selectFrom("membership")
    .innerJoin("company", "company.id", "membership.company_id")
    .select("company.name")
    .where("membership.account_id", "=", accountId)
    .execute();
  return companies.map(({ name }) => name);
}
