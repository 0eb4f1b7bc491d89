import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { sql } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { dialectOf } from "#db/dialect-of.ts";

/** Where in the whole store a text stands, letter case aside: "table.column". */
export async function whereInStore(db: Db, wanted: string): Promise<string[]> {
  const tables = await sql<{ name: string }>`${
    dialectOf(db) === "sqlite"
      ? sql`select name from sqlite_master where type = 'table' and name not like 'sqlite%'`
      : sql`select table_name as name from information_schema.tables where table_schema = current_schema()`
  }`.execute(db);
  const found = new Set<string>();
  for (const { name: table } of tables.rows) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (holds(value, wanted.toLowerCase())) found.add(`${table}.${column}`);
  }
  return [...found].sort();
}

/** Which files of a folder hold a text. */
export function whereInFolder(folder: string, wanted: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .filter((name) => holds(readFileSync(path.join(folder, name)), wanted.toLowerCase()));
}

function holds(value: unknown, wanted: string) {
  const text =
    value instanceof Uint8Array ? Buffer.from(value).toString("utf8") : typeof value === "string" ? value : "";
  return text.toLowerCase().includes(wanted);
}
