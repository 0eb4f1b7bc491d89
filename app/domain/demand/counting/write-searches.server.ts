import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { DemandMeasure, DemandSplit } from "#db/schema/demand.ts";
import type { Tally } from "#app/platform/tally.ts";

/** Writes down what was searched for since the last time. A month that is written down for good takes nothing more. */
export async function writeSearches(db: Db, searches: Tally) {
  const counts = searches.take();
  if (counts.size === 0) return;
  try {
    await inTransaction(db, async (db) => {
      const closed = await findClosedMonths(db);
      for (const [key, amount] of counts) {
        const [month = "", measure, split, value = ""] = key.split(" ");
        if (closed.has(month)) continue;
        const cell = { measure: measure as DemandMeasure, split: split as DemandSplit, value, days: 0 };
        await db
          .insertInto("demand_figure")
          .values({ month, ...cell, amount })
          .onConflict((conflict) =>
            conflict
              .columns(["month", "split", "measure", "value", "days"])
              .doUpdateSet((eb) => ({ amount: eb("demand_figure.amount", "+", amount) })),
          )
          .execute();
      }
    });
  } catch (error) {
    searches.giveBack(counts);
    throw error;
  }
}

async function findClosedMonths(db: Db) {
  const rows = await db.selectFrom("demand_month").select("month").where("closed_at", "is not", null).execute();
  return new Set(rows.map(({ month }) => month));
}
