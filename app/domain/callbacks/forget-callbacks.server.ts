import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { eraseCallback } from "./end-callback.server.ts";
import type { CallbackSender } from "./mail-callback.server.ts";

/** Two weeks after the end nobody needs to know any more who wanted to be called. */
export async function forgetCallbacks(db: Db, { config, now }: { config: CallbackSender; now: Date }) {
  const over = await db
    .selectFrom("callback")
    .select(["id", "own_key as ownKey", "email"])
    .where("kept_until", "<", dayOf(now))
    .execute();
  for (const row of over) await inTransaction(db, (db) => eraseCallback(db, row, config));
}
