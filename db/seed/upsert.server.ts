import { sql } from "kysely";

/** For `do update set`: takes each column from the row that could not be inserted. */
export function excluded<Column extends string>(columns: readonly Column[]) {
  // Kysely types excluded columns only inside a callback; the column names are checked by the caller's type.
  return Object.fromEntries(columns.map((column) => [column, sql.ref(`excluded.${column}`)])) as Record<Column, never>;
}

/** Rows in portions: PostgreSQL takes at most 65,535 values a statement, SQLite 32,766. */
export function batches<Item>(items: Item[], size = 400): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
