// A face of this room: other nouns may import it.
import type { MembershipRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { dayOf } from "#app/platform/days.ts";
import type { CompanyScope } from "./company-scope.ts";
import { findLimitedScope } from "./find-limited-scope.server.ts";

type Member = { accountId: string; companyId: string; role: MembershipRole; limited: boolean };

/** What a member sees of their company at this time: an admin everything. */
export async function findScope(db: Db, { role, limited, ...member }: Member, now: Date): Promise<CompanyScope> {
  if (!limited || role === "admin") return { companyId: member.companyId, listingIds: null };
  return findLimitedScope(db, { ...member, today: dayOf(now) });
}
