import { type Kysely, sql } from "kysely";

/** The tables of the board, and nothing that an extension has put beside them. */
export async function ordinaryTables<Schema>(db: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
      and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
    order by relname
  `.execute(db);
  return rows.map(({ name }) => name);
}
