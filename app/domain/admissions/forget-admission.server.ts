import type { Db } from "#db/connect.server.ts";

/** Whoever asked takes it back; what was asked is gone with it. */
export async function forgetAdmission(db: Db, admissionId: string) {
  await db.deleteFrom("admission").where("id", "=", admissionId).execute();
}
