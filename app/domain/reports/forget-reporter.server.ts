import type { Db } from "#db/connect.server.ts";

/** Nobody knows any more who reported; what was reported stays as the office's record. */
export async function forgetReporter(db: Db, reportId: string) {
  await db.updateTable("listing_report").set({ name: null, email: null }).where("id", "=", reportId).execute();
}
