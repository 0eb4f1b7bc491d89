import type { Db } from "./connect.server.ts";

/**
 * For work that is long, or cannot be done twice: PostgreSQL sees to it that it is whole, but lets it see what others
 * commit meanwhile, and does not begin it anew. Everything else stands in `inTransaction`.
 */
export function inTransactionOnce<Result>(db: Db, work: (db: Db) => Promise<Result>): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
