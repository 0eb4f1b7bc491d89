import type { Db } from "#db/connect.server.ts";
import { instantMonthsAfter } from "#app/platform/days.ts";
import { reporterKeptMonths } from "./reporter-kept-months.ts";

type Run = { /** Reports whose answer is not final yet. */ except: readonly string[]; now: Date };

/** Who reported is forgotten six months after the office is done; what was reported stays as the office's record. */
export async function forgetReporters(db: Db, { except, now }: Run) {
  await db
    .updateTable("listing_report")
    .set({ name: null, email: null })
    .where("handled_at", "<", instantMonthsAfter(now, -reporterKeptMonths).toISOString())
    .$if(except.length > 0, (rows) => rows.where("id", "not in", except))
    .execute();
}
