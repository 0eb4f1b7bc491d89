import type { Db } from "#db/connect.server.ts";

const keptMonths = 6;

/** Who reported is forgotten six months after the office is done; what was reported stays as the office's record. */
export async function forgetReporters(db: Db, { now }: { now: Date }) {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - keptMonths);
  await db
    .updateTable("listing_report")
    .set({ name: null, email: null })
    .where("handled_at", "<", before.toISOString())
    .execute();
}
