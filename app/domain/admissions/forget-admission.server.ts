import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { noteErased } from "#app/platform/journal/note-erased.server.ts";

/** Whoever asked takes it back; what was asked is gone with it. */
export async function forgetAdmission(db: Db, admissionId: string) {
  await inTransaction(db, async (db) => {
    await db.deleteFrom("admission").where("id", "=", admissionId).execute();
    await noteErased(db, "admission", [admissionId]);
  });
}
