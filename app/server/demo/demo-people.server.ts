import type { Db } from "#db/connect.server.ts";
import { demoSignIns } from "#db/seed/demo-sign-ins.ts";

/** The companies of the demo by slug, each with who may act for it. */
export async function findDemoCompanies(db: Db) {
  const rows = await db
    .selectFrom("company")
    .innerJoin("membership", "membership.company_id", "company.id")
    .select(["company.slug", "company.id as companyId", "membership.account_id as accountId"])
    .where("membership.role", "=", "admin")
    .execute();
  return new Map(rows.map(({ slug, ...company }) => [slug, company]));
}

export async function findDemoOfficer(db: Db) {
  const officer = db.selectFrom("account").select("id").where("email", "=", demoSignIns.office);
  return (await officer.executeTakeFirstOrThrow()).id;
}
