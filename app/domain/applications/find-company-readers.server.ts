import type { Lang, MembershipRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

export type CompanyReader = { email: string; lang: Lang; role: MembershipRole };

/** Everybody who acts for a company; while nobody does, the contact address the company gave. */
export async function findCompanyReaders(
  db: Db,
  { companyId, companyEmail }: { companyId: string; companyEmail: string },
): Promise<CompanyReader[]> {
  const members = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["account.email", "account.lang", "membership.role"])
    .where("membership.company_id", "=", companyId)
    .where("account.disabled_at", "is", null)
    .where("account.password_hash", "is not", null)
    .execute();
  return members.length > 0 ? members : [{ email: companyEmail, lang: "de", role: "admin" }];
}
