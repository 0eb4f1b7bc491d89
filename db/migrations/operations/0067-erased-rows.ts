import type { Kysely } from "kysely";
import { createTable, required } from "../table.ts";

/** What was erased, or sent, and does not stand in the journal beside the backups yet: ids and nothing else. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "erased_row")
    .addColumn("kind", "text", required)
    .addColumn("id", "text", required)
    .addPrimaryKeyConstraint("erased_row_key", ["kind", "id"])
    .execute();
}
