import { sql } from "kysely";
import type { Db } from "../connect.server.ts";

type Key = { table: string; name: string; definition: string };

/**
 * Takes the foreign keys away while tables are filled in any order. What is returned brings them back, and PostgreSQL looks
 * at every row then.
 */
export async function liftForeignKeys(db: Db): Promise<() => Promise<void>> {
  const { rows } = await sql<Key>`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f' and connamespace = current_schema()::regnamespace
  `.execute(db);
  for (const { table, name } of rows) await sql.raw(`alter table ${table} drop constraint ${name}`).execute(db);
  return async () => {
    for (const { table, name, definition } of rows)
      await sql.raw(`alter table ${table} add constraint ${name} ${definition}`).execute(db);
  };
}
