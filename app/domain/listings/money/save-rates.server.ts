import type { RateSource } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { findRate, rateScale } from "./find-rates.server.ts";
import type { Rate } from "./rate.ts";

type Saving = { rates: readonly Rate[]; source: RateSource; accountId: string | null; now: Date };

/** A rate of a day that has one already takes its place. Open listings are read anew where the latest rate is another. */
export function saveRates(db: Db, { rates, source, accountId, now }: Saving) {
  return inTransaction(db, async (db) => {
    const before = await findRate(db);
    for (const { day, PLN, CZK } of rates) {
      const row = {
        ...{ pln: Math.round(PLN * rateScale), czk: Math.round(CZK * rateScale) },
        ...{ source, account_id: accountId, saved_at: now.toISOString() },
      };
      await db
        .insertInto("exchange_rate")
        .values({ day, ...row })
        .onConflict((conflict) => conflict.column("day").doUpdateSet(row))
        .execute();
    }
    const after = await findRate(db);
    if (after?.day === before?.day && after?.PLN === before?.PLN && after?.CZK === before?.CZK) return;
    const revision = await raiseRevision(db);
    await db.updateTable("listing").set({ revision }).where("status", "=", "published").execute();
  });
}
