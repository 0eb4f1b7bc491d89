import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { tablesWithFiles } from "./tables-with-files.ts";

/** The ids of all files that a row of the store names. */
export async function namedFiles(db: Db): Promise<Set<string>> {
  const named = new Set<string>();
  for (const { table, column } of tablesWithFiles) {
    const { rows } = await sql<{ id: string }>`select ${sql.ref(column)} as id from ${sql.table(table)}`.execute(db);
    for (const { id } of rows) named.add(id);
  }
  return named;
}
