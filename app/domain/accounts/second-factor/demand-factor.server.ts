import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";

type Demand = { companyId: string; demanded: boolean; accountId: string; now: Date };

/** From their next page on, people of the company who have no second factor set one up before anything else. */
export function demandFactor(db: Db, { companyId, demanded, accountId, now }: Demand) {
  return inTransaction(db, async (db) => {
    if (demanded) {
      await db
        .insertInto("factor_demand")
        .values({ company_id: companyId, demanded_by: accountId, demanded_at: now.toISOString() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    } else await db.deleteFrom("factor_demand").where("company_id", "=", companyId).execute();
    const action = demanded ? "company.factor_demanded" : "company.factor_offered";
    await recordAudit(db, { now, accountId, action, subjectType: "company", subjectId: companyId });
  });
}

export async function isFactorDemanded(db: Db, companyId: string) {
  const row = await db
    .selectFrom("factor_demand")
    .select("company_id")
    .where("company_id", "=", companyId)
    .executeTakeFirst();
  return row !== undefined;
}
