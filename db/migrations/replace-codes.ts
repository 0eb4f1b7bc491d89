import { type Kysely, sql } from "kysely";
import { dialectOf } from "../dialect-of.ts";
import { rebuildTable } from "./rebuild-table.ts";
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

/** Gives a column other codes. PostgreSQL exchanges the check; SQLite cannot and gets the table anew. */
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

function rebuild(db: Kysely<unknown>, { table, column, constraint, codes, renamed = {} }: Replacement) {
  const list = codes.map((code) => `'${code}'`).join(", ");
  const wanted = `constraint "${constraint}" check ("${column}" in (${list}))`;
  const check = new RegExp(`constraint "${constraint}" check \\("${column}" in \\([^)]*\\)\\)`);
  return rebuildTable(db, table, {
    redefine(definition) {
      const changed = definition.replace(check, wanted);
      if (!changed.includes(wanted)) throw new Error(`${table} has no check ${constraint} on ${column}`);
      return changed;
    },
    takes: (name) => (name === column ? recoded(name, renamed) : sql.ref(name)),
  });
}

function recoded(name: string, renamed: Readonly<Record<string, string>>) {
  return Object.entries(renamed).reduce(
    (value, [old, code]) => sql`case when ${sql.ref(name)} = ${old} then ${code} else ${value} end`,
    sql`${sql.ref(name)}`,
  );
}
