import type { Db } from "./connect.server.ts";

/** Joins the transaction already running, or starts one. Inside, the shadowed `db` is the only one in reach. */
export function inTransaction<Result>(db: Db, work: (db: Db) => Promise<Result>): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
