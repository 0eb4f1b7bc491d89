import type { Db } from "#db/connect.server.ts";
import { raiseRevision } from "#db/revision.server.ts";

/** The public face of this company changed, and with it that of everything it has published. */
export async function markCompanyChanged(db: Db, companyId: string) {
  const revision = await raiseRevision(db);
  await db
    .updateTable("listing")
    .set({ revision })
    .where("company_id", "=", companyId)
    .where("status", "=", "published")
    .execute();
}
