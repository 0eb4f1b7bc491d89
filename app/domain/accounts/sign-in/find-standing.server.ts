import type { AccountRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

type Standing = "in" | "suspended" | "nowhere";

/** Whether somebody has anything to sign in for: the office, or a company that is not suspended. */
export async function findStanding(db: Db, { id, role }: { id: string; role: AccountRole }): Promise<Standing> {
  if (role === "office") return "in";
  const companies = await db
    .selectFrom("membership")
    .innerJoin("company", "company.id", "membership.company_id")
    .select("company.suspended_at")
    .where("membership.account_id", "=", id)
    .where("membership.waits", "=", 0)
    .execute();
  if (companies.some(({ suspended_at }) => suspended_at === null)) return "in";
  return companies.length > 0 ? "suspended" : "nowhere";
}
