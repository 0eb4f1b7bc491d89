import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { rememberByRevision } from "#db/remember.server.ts";
import { markCompanyChanged } from "#app/domain/companies/mark-company-changed.server.ts";

/** Whether a company wants nobody to ask for a call. What was asked before is still to be answered. */
export const callsNobody = rememberByRevision(async ({ db }, companyId: string) => {
  const row = await db
    .selectFrom("callback_pause")
    .select("company_id")
    .where("company_id", "=", companyId)
    .executeTakeFirst();
  return row !== undefined;
});

/** From now on its ads say so. */
export function setCallsNobody(db: Db, { companyId, paused }: { companyId: string; paused: boolean }) {
  return inTransaction(db, async (db) => {
    if (paused) {
      await db
        .insertInto("callback_pause")
        .values({ company_id: companyId })
        .onConflict((conflict) => conflict.column("company_id").doNothing())
        .execute();
    } else await db.deleteFrom("callback_pause").where("company_id", "=", companyId).execute();
    await markCompanyChanged(db, companyId);
  });
}
