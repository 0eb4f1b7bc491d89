import type { Db } from "#db/connect.server.ts";

/** What was read there goes with it; the listings that came from it stay, as listings like any other. */
export async function forgetSource(db: Db, { companyId, sourceId }: { companyId: string; sourceId: string }) {
  const gone = await db
    .deleteFrom("bring_in_source")
    .where("id", "=", sourceId)
    .where("company_id", "=", companyId)
    .returning("id")
    .executeTakeFirst();
  return gone !== undefined;
}
