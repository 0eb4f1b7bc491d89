import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { Day } from "#db/schema.ts";

/** `until`: its last day; null: until its owner goes on. What comes meanwhile is sent afterwards, if it is still open. */
export async function pauseAlert(db: Db, { token, until, now }: { token: string; until: Day | null; now: Date }) {
  await db
    .updateTable("alert")
    .set({ paused_at: now.toISOString(), paused_until: until })
    .where("manage_hash", "=", hashToken(token))
    .where("confirmed_at", "is not", null)
    .execute();
}

export async function resumeAlert(db: Db, { token }: { token: string }) {
  await db
    .updateTable("alert")
    .set({ paused_at: null, paused_until: null })
    .where("manage_hash", "=", hashToken(token))
    .execute();
}
