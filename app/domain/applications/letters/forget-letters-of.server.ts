// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";

/** A company's own letters, in which it may name its people. */
export async function forgetLettersOf(db: Db, companyId: string) {
  await db.deleteFrom("company_letter").where("company_id", "=", companyId).execute();
}
