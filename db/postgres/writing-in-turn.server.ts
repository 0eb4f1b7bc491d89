import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { dialectOf } from "../dialect-of.ts";
import { inTransaction } from "../in-transaction.server.ts";
import type { Database } from "../schema.ts";

/**
 * A transaction that writes this table, one after the other: for what many do in the same minute and what counts all of its
 * rows. Begun together, each would spoil the count of all others, and most would give up at last. The lock comes first of
 * all, because PostgreSQL looks at the store with the first row that it reads. SQLite writes in turn anyhow.
 */
export function writingInTurn<Result>(db: Db, table: keyof Database, work: (db: Db) => Promise<Result>) {
  return inTransaction(db, async (db) => {
    if (dialectOf(db) === "postgres") await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(db);
    return work(db);
  });
}
