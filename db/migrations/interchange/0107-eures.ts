import type { Kysely } from "kysely";
import { createTable, id, required } from "../table.ts";

/** Which ads coordination offices of EURES have been told of, and since when they are not open any more. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "eures_ad")
    .addColumn("listing_id", "text", id)
    .addColumn("revision", "integer", required)
    .addColumn("created_at", "text", required)
    .addColumn("modified_at", "text", required)
    .addColumn("closed_at", "text")
    .execute();
}
