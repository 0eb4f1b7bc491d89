import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Day } from "#db/schema.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { deputyProblem, type Deputyship } from "./deputy-problem.ts";
import { findTeamToChange } from "./team-queries.server.ts";

/** Those of a company that are not over, the next first. */
export function findDeputies(db: Db, { companyId, since }: { companyId: string; since: Day }) {
  return db
    .selectFrom("deputy")
    .innerJoin("account", "account.id", "deputy.deputy_id")
    .innerJoin("account as away", "away.id", "deputy.account_id")
    .select(["away.name as awayName", "away.email as awayEmail", "away.lang as awayLang"])
    .select(["deputy.id", "deputy.account_id as accountId", "deputy.deputy_id as deputyId"])
    .select(["deputy.from_day as from", "deputy.until_day as until", "account.name", "account.email"])
    .where("deputy.company_id", "=", companyId)
    .where("deputy.until_day", ">=", since)
    .orderBy("deputy.from_day")
    .orderBy("deputy.id")
    .execute();
}

/** Those in which somebody stands in or is stood in for. */
export function deputyshipsOf<One extends Pick<Deputyship, "accountId" | "deputyId">>(all: One[], accountId: string) {
  return all.filter((one) => one.accountId === accountId || one.deputyId === accountId);
}

type Setting = Deputyship & { companyId: string; setBy: string; now: Date };

export function setDeputy(db: Db, { companyId, setBy, now, ...wish }: Setting) {
  return inTransaction(db, async (db) => {
    const team = await findTeamToChange(db, companyId);
    const today = dayOf(now);
    const mayStandIn = (id: string) => team.some(({ accountId, pending }) => accountId === id && !pending);
    const problem = deputyProblem(wish, {
      today,
      others: await findDeputies(db, { companyId, since: today }),
      mayStandIn,
    });
    if (problem) return problem;
    const { accountId, deputyId, from, until } = wish;
    await db
      .insertInto("deputy")
      .values({
        ...{ id: newId(), company_id: companyId, account_id: accountId, deputy_id: deputyId },
        ...{ from_day: from, until_day: until, set_by: setBy, created_at: now.toISOString() },
      })
      .execute();
    const subject = { subjectType: "account", subjectId: accountId };
    await recordAudit(db, { now, accountId: setBy, action: "member.deputy_set", ...subject });
    return null;
  });
}

type Ending = { companyId: string; accountId: string; deputyshipId: string; endedBy: string; now: Date };

/** False for one that is not this person's. */
export function endDeputy(db: Db, { companyId, accountId, deputyshipId, endedBy, now }: Ending) {
  return inTransaction(db, async (db) => {
    const all = await findDeputies(db, { companyId, since: "" });
    if (!all.some((one) => one.id === deputyshipId && one.accountId === accountId)) return false;
    await db.deleteFrom("deputy").where("id", "=", deputyshipId).execute();
    const subject = { subjectType: "account", subjectId: accountId };
    await recordAudit(db, { now, accountId: endedBy, action: "member.deputy_ended", ...subject });
    return true;
  });
}
