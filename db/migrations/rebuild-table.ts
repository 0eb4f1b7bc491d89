import { type Expression, type Kysely, sql } from "kysely";

type Rebuilding = {
  /** What SQLite wrote down of the table, as it shall be from now on. */
  redefine: (definition: string) => string;
  /** What a column takes over, where that is not its own value. */
  takes?: (column: string) => Expression<unknown>;
};

/**
 * SQLite cannot change a column or a check: it gets the table anew with all its rows, as its manual says (lang_altertable,
 * section 7). `migrate` keeps foreign keys from acting meanwhile.
 */
export async function rebuildTable(
  db: Kysely<unknown>,
  table: string,
  { redefine, takes = (column) => sql.ref(column) }: Rebuilding,
) {
  const parts = await sql<{ type: string; sql: string }>`
    select type, sql from sqlite_master where tbl_name = ${table} and sql is not null`.execute(db);
  const changed = redefine(parts.rows.find(({ type }) => type === "table")?.sql ?? "");

  const fresh = `${table}_rebuilt`;
  await run(db, changed.replace(new RegExp(`^create table "${table}"`, "i"), `create table "${fresh}"`));
  const columns = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db);
  const names = columns.rows.map(({ name }) => sql.ref(name));
  const values = columns.rows.map(({ name }) => takes(name));
  await sql`insert into ${sql.table(fresh)} (${sql.join(names)}) select ${sql.join(values)} from ${sql.table(table)}`.execute(
    db,
  );
  await db.schema.dropTable(table).execute();
  await db.schema.alterTable(fresh).renameTo(table).execute();
  for (const part of parts.rows) if (part.type !== "table") await run(db, part.sql);
}

/** What SQLite itself wrote down of its schema. */
function run(db: Kysely<unknown>, statement: string) {
  return sql.raw(statement).execute(db);
}
