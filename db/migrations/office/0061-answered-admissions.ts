import type { Kysely } from "kysely";
import { createTable, id, required } from "../table.ts";

/** How long whoever asks for membership waits for a first answer: the request itself is gone once it is decided. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "admission_answer")
    .addColumn("id", "text", id)
    .addColumn("handed_in_at", "text", required)
    .addColumn("answered_at", "text", required)
    .execute();
  await db.schema
    .createIndex("admission_answer_answered_at_index")
    .on("admission_answer")
    .columns(["answered_at"])
    .execute();
}
