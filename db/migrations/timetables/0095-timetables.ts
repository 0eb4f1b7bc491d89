import { type Kysely, sql } from "kysely";
import { dialectOf } from "../../dialect-of.ts";
import { createTable, id, required } from "../table.ts";

/** What was taken in of a timetable: packed in one piece, because it is only ever read whole. */
export async function up(db: Kysely<unknown>) {
  const isSqlite = dialectOf(db) === "sqlite";
  await createTable(db, "timetable_feed")
    .addColumn("name", "text", id)
    .addColumn("publisher", "text", required)
    .addColumn("first_day", "text", required)
    .addColumn("last_day", "text", required)
    .addColumn("stops", "integer", required)
    .addColumn("stop_times", "integer", required)
    .addColumn("digest", "text", required)
    .addColumn("imported_at", "text", required)
    .addColumn("packed", isSqlite ? "blob" : "bytea", required)
    .execute();
  /** It comes packed. */
  if (!isSqlite) await sql`alter table timetable_feed alter column packed set storage external`.execute(db);
}
