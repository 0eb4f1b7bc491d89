import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { noteErased } from "#app/platform/journal/note-erased.server.ts";

/** Nobody knows any more who reported; what was reported stays as the office's record. */
export async function forgetReporter(db: Db, reportId: string) {
  await inTransaction(db, async (db) => {
    await db.updateTable("listing_report").set({ name: null, email: null }).where("id", "=", reportId).execute();
    await noteErased(db, "reporter", [reportId]);
  });
}
