import type { Db } from "#db/connect.server.ts";

/** Who did not confirm has not asked for anything. */
export async function forgetUnconfirmedAlerts(db: Db, { now }: { now: Date }) {
  await db.deleteFrom("alert").where("confirmed_at", "is", null).where("confirm_by", "<", now.toISOString()).execute();
}
