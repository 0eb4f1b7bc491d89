import type { Db } from "#db/connect.server.ts";

/** Whom the listings of a company named, and where it had others. What was offered stays. */
export async function forgetContactsOf(db: Db, companyId: string) {
  await db.deleteFrom("bring_in_source").where("company_id", "=", companyId).execute();
  await db
    .updateTable("listing")
    .set({ contact_name: null, contact_role: null, contact_phone: null, contact_email: null })
    .where("company_id", "=", companyId)
    .execute();
}
