import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";

/**
 * True for the first who asks for this deed on this day. Call it in the transaction of the deed: then it happens once,
 * whatever dies in between and however many processes ask.
 */
export async function claimDay(db: Db, deed: string, day: Day) {
  const row = await db
    .insertInto("setting")
    .values({ key: deed, value: day })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: day }).where("setting.value", "<", day))
    .returning("key")
    .executeTakeFirst();
  return row !== undefined;
}
