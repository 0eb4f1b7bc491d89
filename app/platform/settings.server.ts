import type { Db } from "#db/connect.server.ts";

/** What the office has set while the board runs; null until then. */
export async function findSetting(db: Db, key: string): Promise<string | null> {
  const row = await db.selectFrom("setting").select("value").where("key", "=", key).executeTakeFirst();
  return row?.value ?? null;
}

export async function saveSetting(db: Db, { key, value }: { key: string; value: string }) {
  await db
    .insertInto("setting")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}
