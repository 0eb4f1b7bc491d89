import { type Kysely, sql } from "kysely";
import { dialectOf } from "../../dialect-of.ts";
import { belongsTo, createTable, id, required } from "../table.ts";

/** Where documents and pictures may lie, encrypted and in parts, for a board without a disk of its own. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "stored_file")
    .addColumn("id", "text", id)
    .addColumn("size", "integer", required)
    .addColumn("written_at", "text", required)
    .execute();
  const isSqlite = dialectOf(db) === "sqlite";
  await createTable(db, "stored_file_part")
    .addColumn("file_id", "text", belongsTo("stored_file.id"))
    .addColumn("place", "integer", required)
    .addColumn("bytes", isSqlite ? "blob" : "bytea", required)
    .addPrimaryKeyConstraint("stored_file_part_key", ["file_id", "place"])
    .execute();
  /** What is encrypted cannot be packed, and nobody has to try. */
  if (!isSqlite) await sql`alter table stored_file_part alter column bytes set storage external`.execute(db);
}
