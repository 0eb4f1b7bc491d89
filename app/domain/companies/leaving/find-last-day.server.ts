import type { Db } from "#db/connect.server.ts";

/** Of a company's membership; null as long as none is set. */
export async function findLastDay(db: Db, companyId: string) {
  const company = await db.selectFrom("company").select("leaves_on").where("id", "=", companyId).executeTakeFirst();
  return company?.leaves_on ?? null;
}
