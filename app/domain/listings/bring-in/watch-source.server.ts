import type { Db } from "#db/connect.server.ts";

type Watching = { companyId: string; sourceId: string; accountId: string; wished: boolean };

/** Whether a source is read each day, and for whom: the last who wished it. A table is not there to be read again. */
export async function watchSource(db: Db, { companyId, sourceId, accountId, wished }: Watching): Promise<boolean> {
  const changed = await db
    .updateTable("bring_in_source")
    .set({ watched_by: wished ? accountId : null, watched_on: null, failed_days: 0 })
    .where("id", "=", sourceId)
    .where("company_id", "=", companyId)
    .where("form", "!=", "csv")
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}
