import type { Db } from "#db/connect.server.ts";
import type { MonthKnown } from "./period.ts";

/** The months that were counted, the oldest first. The one that goes on changes every day: it is the office's alone. */
export async function findMonths(db: Db, { onlyClosed }: { onlyClosed: boolean }): Promise<MonthKnown[]> {
  let asked = db.selectFrom("demand_month");
  if (onlyClosed) asked = asked.where("closed_at", "is not", null);
  const rows = await asked
    .select(["month", "since", "counted_at as countedAt", "returnees_on as returneesOn", "closed_at as closedAt"])
    .orderBy("month")
    .execute();
  return rows.map(({ closedAt, ...row }) => ({ ...row, isClosed: closedAt !== null }));
}
