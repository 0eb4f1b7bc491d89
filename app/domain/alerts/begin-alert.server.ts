import type { Db } from "#db/connect.server.ts";

/** From now on new listings count; once. Runs in the transaction of the deed. */
export async function beginAlert(db: Db, { id, now }: { id: string; now: Date }) {
  await db
    .updateTable("alert")
    .set({ confirmed_at: now.toISOString() })
    .where("id", "=", id)
    .where("confirmed_at", "is", null)
    .execute();
}
