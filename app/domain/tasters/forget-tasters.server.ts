import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { eraseTaster } from "./end-taster.server.ts";
import type { TasterSender } from "./mail-taster.server.ts";

/** Two weeks after the day, or after a refusal, nobody needs to know any more who wanted to come. */
export async function forgetTasters(db: Db, { config, now }: { config: TasterSender; now: Date }) {
  const over = await db
    .selectFrom("taster_request")
    .select(["id", "email"])
    .where("kept_until", "<", dayOf(now))
    .execute();
  for (const row of over) await inTransaction(db, (db) => eraseTaster(db, row, config));
  await db.deleteFrom("taster_date").where("first_day", "<", dayOf(now)).execute();
}
