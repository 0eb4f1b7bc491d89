import { type Kysely, sql } from "kysely";
import { dialectOf } from "../dialect-of.ts";
import { oneOf } from "./table.ts";

type Replacement = {
  table: string;
  column: string;
  /** The name of the check that holds the codes. */
  constraint: string;
  codes: readonly string[];
  /** Old codes that have another name now. */
  renamed?: Readonly<Record<string, string>>;
};

/**
 * Gives a column other codes. PostgreSQL exchanges the check; SQLite cannot and gets the table anew with all its rows,
 * as its manual says (lang_altertable, section 7): `migrate` keeps foreign keys from acting meanwhile.
 */
export async function replaceCodes(db: Kysely<unknown>, replacement: Replacement) {
  await (dialectOf(db) === "sqlite" ? rebuild(db, replacement) : exchange(db, replacement));
}

async function exchange(db: Kysely<unknown>, { table, column, constraint, codes, renamed }: Replacement) {
  await db.schema.alterTable(table).dropConstraint(constraint).execute();
  for (const [old, code] of Object.entries(renamed ?? {})) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${code} where ${sql.ref(column)} = ${old}`.execute(
      db,
    );
  }
  await db.schema.alterTable(table).addCheckConstraint(constraint, oneOf(column, codes)).execute();
}

async function rebuild(db: Kysely<unknown>, { table, column, constraint, codes, renamed = {} }: Replacement) {
  const parts = await sql<{ type: string; sql: string }>`
    select type, sql from sqlite_master where tbl_name = ${table} and sql is not null`.execute(db);
  const old = parts.rows.find(({ type }) => type === "table")?.sql ?? "";
  const list = codes.map((code) => `'${code}'`).join(", ");
  const wanted = `constraint "${constraint}" check ("${column}" in (${list}))`;
  const changed = old.replace(new RegExp(`constraint "${constraint}" check \\("${column}" in \\([^)]*\\)\\)`), wanted);
  if (!changed.includes(wanted)) throw new Error(`${table} has no check ${constraint} on ${column}`);

  const fresh = `${table}_rebuilt`;
  await run(db, changed.replace(new RegExp(`^create table "${table}"`, "i"), `create table "${fresh}"`));
  const columns = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db);
  const names = columns.rows.map(({ name }) => sql.ref(name));
  const values = columns.rows.map(({ name }) => (name === column ? recoded(name, renamed) : sql.ref(name)));
  await sql`insert into ${sql.table(fresh)} (${sql.join(names)}) select ${sql.join(values)} from ${sql.table(table)}`.execute(
    db,
  );
  await db.schema.dropTable(table).execute();
  await db.schema.alterTable(fresh).renameTo(table).execute();
  for (const part of parts.rows) if (part.type !== "table") await run(db, part.sql);
}

function recoded(name: string, renamed: Readonly<Record<string, string>>) {
  return Object.entries(renamed).reduce(
    (value, [old, code]) => sql`case when ${sql.ref(name)} = ${old} then ${code} else ${value} end`,
    sql`${sql.ref(name)}`,
  );
}

/** What SQLite itself wrote down of its schema. */
function run(db: Kysely<unknown>, statement: string) {
  return sql.raw(statement).execute(db);
}
