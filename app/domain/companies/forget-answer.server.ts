import type { Db } from "#db/connect.server.ts";
import { markCompanyChanged } from "./mark-company-changed.server.ts";

/** An answer that never reached anybody was none. */
export async function forgetAnswer(db: Db, { companyId, id }: { companyId: string; id: string }) {
  await db.deleteFrom("company_answer").where("id", "=", id).where("company_id", "=", companyId).execute();
  await markCompanyChanged(db, companyId);
}
