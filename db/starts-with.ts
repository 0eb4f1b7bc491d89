import { expressionBuilder } from "kysely";

/**
 * Whether a column's text starts so. Not by "at least this and less than that": where a server sorts as people do, the
 * end of such a range lies elsewhere. Not by LIKE, for which SQLite takes capitals for small letters. The length stands
 * in the statement itself, so that an index of the same piece can serve.
 */
export function startsWith<Column extends string>(column: Column, start: string) {
  const eb = expressionBuilder<Record<"row", Record<Column, string>>, "row">();
  const length = Array.from(start).length;
  return eb(eb.fn<string>("substr", [eb.ref(column), eb.lit(1), eb.lit(length)]), "=", start);
}
