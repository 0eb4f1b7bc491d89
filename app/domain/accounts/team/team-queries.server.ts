// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";

/** The people of a company: who has accepted first, then by name. `pending` waits for an answer to the invitation. */
export async function findTeam(db: Db, companyId: string) {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["account.id as accountId", "account.name", "account.email", "account.lang", "membership.role"])
    .select(["membership.created_at as since", "membership.limited", "membership.waits", "account.password_hash"])
    .where("membership.company_id", "=", companyId)
    .orderBy((eb) => eb.case().when("account.password_hash", "is not", null).then(0).else(1).end())
    .orderBy("account.name")
    .orderBy("account.email")
    .execute();
  return rows.map(({ password_hash, limited, waits, ...member }) => ({
    ...member,
    /** Who has not said yes has told this company nothing yet, not even a name. */
    name: waits === 1 ? "" : member.name,
    limited: limited === 1,
    pending: password_hash === null || waits === 1,
  }));
}

/** The same for a change that depends on who else is there: nobody else changes this team until the transaction ends. */
export async function findTeamToChange(db: Db, companyId: string) {
  await db.selectFrom("company").select("id").where("id", "=", companyId).$call(lockedIn(db)).execute();
  return findTeam(db, companyId);
}

export async function findMember(db: Db, { companyId, accountId }: { companyId: string; accountId: string }) {
  const team = await findTeam(db, companyId);
  return team.find((member) => member.accountId === accountId);
}

/** Whom a colleague may ask for what only they may do. */
export async function findAdminNames(db: Db, companyId: string) {
  const team = await findTeam(db, companyId);
  return team.filter(({ role, pending }) => role === "admin" && !pending).map(({ name, email }) => name || email);
}
