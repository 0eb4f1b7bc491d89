import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import type { CompanyScope } from "./company-scope.ts";
import { findStandIns } from "./find-stand-ins.server.ts";
import { presentFor } from "./present-for.ts";

type Asked = { accountId: string; companyId: string; today: Day };

/** What a member sees whose membership is limited: their own listings, and meanwhile those of whom they stand in for. */
export async function findLimitedScope(db: Db, { accountId, companyId, today }: Asked): Promise<CompanyScope> {
  const [standIns, members] = await Promise.all([
    findStandIns(db, { companyId, today }),
    db
      .selectFrom("membership")
      .leftJoin("membership_listing", (join) =>
        join
          .onRef("membership_listing.account_id", "=", "membership.account_id")
          .onRef("membership_listing.company_id", "=", "membership.company_id"),
      )
      .select([
        "membership.account_id as accountId",
        "membership.role",
        "membership.limited",
        "membership_listing.listing_id as listingId",
      ])
      .where("membership.company_id", "=", companyId)
      .where("membership.waits", "=", 0)
      .execute(),
  ]);
  const theirs = members.filter(
    (member) => member.accountId === accountId || presentFor(member.accountId, standIns) === accountId,
  );
  if (theirs.some(({ role, limited }) => role === "admin" || limited === 0)) return { companyId, listingIds: null };
  return { companyId, listingIds: [...new Set(theirs.flatMap(({ listingId }) => listingId ?? []))] };
}
