import { type Kysely, sql } from "kysely";
import { dialectOf } from "../../dialect-of.ts";
import { createTable, id, oneOf, required } from "../table.ts";

/** Minutes by car between the places of the region, as each import brought them: packed, because they are only ever read whole. */
export async function up(db: Kysely<unknown>) {
  const isSqlite = dialectOf(db) === "sqlite";
  await createTable(db, "road_times")
    .addColumn("id", "text", id)
    .addColumn("origin", "text", required)
    .addColumn("source", "text", required)
    .addColumn("day", "text", required)
    .addColumn("pairs", "integer", required)
    .addColumn("imported_at", "text", required)
    .addColumn("packed", isSqlite ? "blob" : "bytea", required)
    .addCheckConstraint("road_times_origin", oneOf("origin", ["osrm", "csv"]))
    .execute();
  /** It comes packed. */
  if (!isSqlite) await sql`alter table road_times alter column packed set storage external`.execute(db);
}
