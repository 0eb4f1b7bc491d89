import type { Db } from "#db/connect.server.ts";

/** For whoever deletes rows in a transaction: no file can be removed in one, so it is written down for the job that does. */
export async function dropFiles(db: Db, ids: string[]) {
  if (ids.length === 0) return;
  const rows = ids.map((id) => ({ id }));
  await db
    .insertInto("dropped_file")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
