import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";

/** Good for another year. */
export async function keepAlert(db: Db, { token, now }: { token: string; now: Date }) {
  await db
    .updateTable("alert")
    .set({ wanted_at: now.toISOString(), asked_at: null })
    .where("manage_hash", "=", hashToken(token))
    .where("confirmed_at", "is not", null)
    .execute();
}
