import type { Db } from "#db/connect.server.ts";
import { findScope } from "#app/domain/accounts/team/find-scope.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";

type Asked = { companyId: string; accountId: string; listingId: string; now: Date };

/** To whom somebody can pass an application on: the others of the team who see its listing. */
export async function findColleagues(db: Db, { companyId, accountId, listingId, now }: Asked) {
  const others = (await findTeam(db, companyId)).filter((member) => member.accountId !== accountId && !member.pending);
  const limited = await findLimited(db, companyId);
  const scopes = await Promise.all(
    others.map((member) => findScope(db, { ...member, companyId, limited: limited.has(member.accountId) }, now)),
  );
  return others.filter((_, index) => {
    const { listingIds = null } = scopes[index] ?? {};
    return listingIds === null || listingIds.includes(listingId);
  });
}

async function findLimited(db: Db, companyId: string) {
  const rows = await db
    .selectFrom("membership")
    .select("account_id")
    .where("membership.company_id", "=", companyId)
    .where("limited", "=", 1)
    .execute();
  return new Set(rows.map(({ account_id }) => account_id));
}
