// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { findFactorOwners } from "../second-factor/find-factors.server.ts";
import { findDeputies } from "./deputies.server.ts";
import { findTeam } from "./team-queries.server.ts";

export type TeamMember = Awaited<ReturnType<typeof findTeamFacts>>[number];

/** The people of a company with what each sees, when each gets mails, and who stands in for them now or later. */
export async function findTeamFacts(db: Db, { companyId, today }: { companyId: string; today: Day }) {
  const [team, deputies, choices, secured, limits] = [
    await findTeam(db, companyId),
    await findDeputies(db, { companyId, since: today }),
    await db
      .selectFrom("membership")
      .select(["account_id as accountId", "limited", "mails"])
      .where("company_id", "=", companyId)
      .execute(),
    await findFactorOwners(db, companyId),
    await db
      .selectFrom("membership_listing")
      .select(["membership_listing.account_id as accountId", "listing_id as listingId"])
      .where("company_id", "=", companyId)
      .execute(),
  ];
  return team.map((member) => {
    const { limited, mails } = choices.find(({ accountId }) => accountId === member.accountId) ?? {};
    const isTheirs = ({ accountId }: { accountId: string }) => accountId === member.accountId;
    return {
      ...member,
      mails: mails ?? "at_once",
      hasFactor: secured.has(member.accountId),
      /** Null: all. */
      listingIds:
        limited === 1 && member.role !== "admin" ? limits.filter(isTheirs).map(({ listingId }) => listingId) : null,
      deputies: deputies.filter(isTheirs).map(({ id, name, email, from, until }) => ({
        ...{ id, from, until, name: name || email },
        isNow: from <= today,
      })),
    };
  });
}
