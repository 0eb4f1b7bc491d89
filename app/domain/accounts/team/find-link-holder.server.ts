// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import type { CompanyScope } from "./company-scope.ts";
import { findScope } from "./find-scope.server.ts";
import { mayDecide } from "./may-decide.ts";

type Asked = { accountId: string; companyId: string; /** When the link was written. */ since: Instant; now: Date };
export type LinkHolder = { person: { accountId: string; companyId: string; name: string }; scope: CompanyScope };

/**
 * Whom a link in a mail lets act for a company without signing in. Nobody who has left it, lost the right to decide, or
 * whose company is suspended; who comes back to the company begins anew.
 */
export async function findLinkHolder(db: Db, { accountId, companyId, since, now }: Asked): Promise<LinkHolder | null> {
  const member = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .innerJoin("company", "company.id", "membership.company_id")
    .select(["account.name", "membership.role", "membership.limited"])
    .where("membership.account_id", "=", accountId)
    .where("membership.company_id", "=", companyId)
    .where("membership.created_at", "<=", since)
    .where("account.disabled_at", "is", null)
    .where("company.suspended_at", "is", null)
    .executeTakeFirst();
  if (!member || !mayDecide(member.role)) return null;
  const { name, role, limited } = member;
  const scope = await findScope(db, { accountId, companyId, role, limited: limited === 1 }, now);
  return { person: { accountId, companyId, name }, scope };
}
