import type { Lang, MembershipRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

type Keeper = { accountId: string | null; email: string; lang: Lang; role: MembershipRole };

/**
 * Who can look for copies: everybody who acts for the company, however they like their other mails; where nobody is left,
 * the contact address of the company.
 */
export async function findKeepersOfCopies(db: Db, companyId: string): Promise<Keeper[]> {
  const members = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["account.id as accountId", "account.email", "account.lang", "membership.role"])
    .where("membership.company_id", "=", companyId)
    .where("membership.waits", "=", 0)
    .where("account.disabled_at", "is", null)
    .where("account.password_hash", "is not", null)
    .execute();
  if (members.some(({ role }) => role === "admin")) return members;
  const company = await db
    .selectFrom("company")
    .select("contact_email as email")
    .where("id", "=", companyId)
    .executeTakeFirstOrThrow();
  return [...members, { accountId: null, email: company.email, lang: "de", role: "admin" }];
}
