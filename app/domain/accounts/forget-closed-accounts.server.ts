import type { Db } from "#db/connect.server.ts";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { instantMonthsAfter } from "#app/platform/days.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { blankAccount, formerDomain } from "./blank-account.server.ts";
import { closedAccountMonths } from "./closed-account-months.ts";

/** The clock's part: whoever has worked for no company for a year is forgotten. Returns how many were. */
export async function forgetClosedAccounts(db: Db, { now }: { now: Date }) {
  const due = await db
    .selectFrom("account")
    .select("id")
    .where("disabled_at", "<", instantMonthsAfter(now, -closedAccountMonths).toISOString())
    .where("email", "not like", `%@${formerDomain}`)
    .execute();
  if (due.length === 0) return 0;
  const forgetting = eachAlone(due, ({ id }) => inTransaction(db, (db) => blankAccount(db, id)));
  await forgetting.finally(() => forgetDeleted(db));
  return due.length;
}
