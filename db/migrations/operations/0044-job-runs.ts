import type { Kysely } from "kysely";
import { createTable, id, required } from "../table.ts";

/** When each job last began, and when it last came to a good end. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "job_run")
    .addColumn("name", "text", id)
    .addColumn("started_at", "text", required)
    .addColumn("succeeded_at", "text")
    .execute();
}
