import type { Kysely } from "kysely";
import { createTable, id, required } from "../table.ts";

/** Of which pages search engines have been told, and in which state. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "announced_page")
    .addColumn("path", "text", id)
    .addColumn("changed_at", "text", required)
    .execute();
}
