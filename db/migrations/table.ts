import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from "kysely";
import { dialectOf } from "../dialect-of.ts";

/** SQLite checks column types only in STRICT tables. */
export function createTable<Name extends string>(db: Kysely<unknown>, name: Name): CreateTableBuilder<Name, never> {
  const table = db.schema.createTable(name);
  return dialectOf(db) === "sqlite" ? table.modifyEnd(sql`strict`) : table;
}

/** SQLite lets a text primary key be NULL unless told otherwise. */
export const id = (column: ColumnDefinitionBuilder) => column.notNull().primaryKey();
export const required = (column: ColumnDefinitionBuilder) => column.notNull();

export const references = (target: string) => (column: ColumnDefinitionBuilder) => column.references(target);
export const belongsTo = (target: string) => (column: ColumnDefinitionBuilder) =>
  column.notNull().references(target).onDelete("cascade");

/** `codes` are the ones of that day: a migration never imports from the living code. */
export function oneOf(name: string, codes: readonly string[]) {
  return sql<boolean>`${sql.ref(name)} in (${sql.join(codes.map((code) => sql.lit(code)))})`;
}

export const flag = (name: string) => sql<boolean>`${sql.ref(name)} in (0, 1)`;
