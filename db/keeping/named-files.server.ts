import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { tablesWithFiles } from "./tables-with-files.ts";

/** The ids of all files that rows name. */
export async function namedFiles(db: Db): Promise<Set<string>> {
  const named = new Set<string>();
  for (const { table, column, where } of tablesWithFiles) {
    const { rows } = await sql<{ id: string }>`
      select ${sql.ref(column)} as id from ${sql.table(table)} where ${sql.raw(where)}
    `.execute(db);
    for (const { id } of rows) named.add(id);
  }
  return named;
}
