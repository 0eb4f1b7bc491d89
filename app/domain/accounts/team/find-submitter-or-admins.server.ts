// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";

type Asked = { companyId: string; accountId: string | null };

/** Who hears what became of something that a company handed in: whoever did; when they have left, the company's admins. */
export async function findSubmitterOrAdmins(db: Db, { companyId, accountId }: Asked) {
  const members = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["account.id", "account.email", "account.lang", "membership.role"])
    .where("membership.company_id", "=", companyId)
    .where("membership.waits", "=", 0)
    .where("account.disabled_at", "is", null)
    .orderBy("account.id")
    .execute();
  const submitter = members.filter(({ id }) => id === accountId);
  return submitter.length > 0 ? submitter : members.filter(({ role }) => role === "admin");
}
