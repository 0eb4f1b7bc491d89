import type { Db } from "#db/connect.server.ts";
import { findScope } from "#app/domain/accounts/team/find-scope.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";

type Asked = { companyId: string; accountId: string; listingId: string; now: Date };

/** To whom somebody can pass an application on: the others of the team who see its listing. */
export async function findColleagues(db: Db, { companyId, accountId, listingId, now }: Asked) {
  const others = (await findTeam(db, companyId)).filter((member) => member.accountId !== accountId && !member.pending);
  const scopes = await Promise.all(others.map((member) => findScope(db, { ...member, companyId }, now)));
  return others.filter((_, index) => {
    const { listingIds = null } = scopes[index] ?? {};
    return listingIds === null || listingIds.includes(listingId);
  });
}
