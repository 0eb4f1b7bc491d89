import { type Kysely, sql } from "kysely";
import { dialectOf } from "../../dialect-of.ts";

const columns = {
  place: ["latitude", "longitude"],
  crossing: ["latitude", "longitude"],
  listing: ["weekly_hours_min", "weekly_hours_max"],
};

/** What PostgreSQL calls real has half as many bits as SQLite's, and gives other numbers back than it was given. */
export async function up(db: Kysely<unknown>) {
  if (dialectOf(db) === "sqlite") return;
  for (const [table, names] of Object.entries(columns))
    for (const name of names)
      await sql`alter table ${sql.table(table)} alter column ${sql.ref(name)} type double precision`.execute(db);
}
