import { sql } from "kysely";
import type { Db } from "./connect.server.ts";
import { dialectOf } from "./dialect-of.ts";

/**
 * What was deleted still stands in SQLite's write-ahead log until that is written back. Call it after erasing somebody's
 * data, outside a transaction.
 */
export async function forgetDeleted(db: Db) {
  if (dialectOf(db) === "sqlite") await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
