import type { Db } from "./connect.server.ts";
import { dialectOf } from "./dialect-of.ts";

/**
 * For rules that count rows before they write ("the last admin", "five documents"): whoever reads through the same lock
 * waits until this transaction has ended, and then counts anew. Rows that only refer to the locked one can still be
 * written. SQLite lets one transaction write at a time and needs none.
 *
 *     await db.selectFrom("company").select("id").where("id", "=", id).$call(lockedIn(db)).execute()
 */
export function lockedIn(db: Db) {
  return <Query extends { forNoKeyUpdate(): Query }>(query: Query) =>
    dialectOf(db) === "sqlite" ? query : query.forNoKeyUpdate();
}
