import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { ordinaryTables } from "../postgres/ordinary-tables.server.ts";
import { dumpedApart } from "./dumped-apart.ts";
import { halfRestoredTable } from "./half-restored.server.ts";
import type { StoreCopy } from "./read-copy.server.ts";
import { tablesWithFiles } from "./tables-with-files.ts";

/** What a backup must know of a PostgreSQL, of the moment that the transaction sees. */
export async function readTables(db: Db): Promise<StoreCopy> {
  const rows: StoreCopy["rows"] = {};
  for (const table of await ordinaryTables(db)) {
    if (dumpedApart.includes(table) || table === halfRestoredTable) continue;
    const counted = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db);
    rows[table] = Number(counted.rows[0]?.count);
  }
  const migrations = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const files: StoreCopy["files"] = [];
  for (const { table, column, where } of tablesWithFiles) {
    const named = await sql<{ id: string }>`
      select ${sql.ref(column)} as id from ${sql.table(table)} where ${sql.raw(where)}
    `.execute(db);
    files.push(...named.rows.map(({ id }) => ({ id, table })));
  }
  return { damage: [], migrations: migrations.rows.map(({ name }) => name), rows, files };
}
