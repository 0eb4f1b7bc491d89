import type { Kysely } from "kysely";
import { dialectOf } from "../dialect-of.ts";
import { rebuildTable } from "./rebuild-table.ts";

/** Lets a text column be empty that had to be filled. Its check of codes stays and says nothing about null. */
export async function allowNull(db: Kysely<unknown>, table: string, column: string) {
  if (dialectOf(db) === "sqlite") return rebuildTable(db, table, { redefine });
  return db.schema
    .alterTable(table)
    .alterColumn(column, (changing) => changing.dropNotNull())
    .execute();

  function redefine(definition: string) {
    const [required, wanted] = [`"${column}" text not null`, `"${column}" text`];
    if (!definition.includes(required)) throw new Error(`${table} has no required column ${column}`);
    return definition.replace(required, wanted);
  }
}
