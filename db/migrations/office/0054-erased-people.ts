import type { Kysely } from "kysely";
import { belongsTo, createTable, id, required } from "../table.ts";

/** That somebody's data were erased at their wish: when, and how much of which kind. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "person_erasure").addColumn("id", "text", id).addColumn("at", "text", required).execute();
  await createTable(db, "person_erasure_count")
    .addColumn("erasure_id", "text", belongsTo("person_erasure.id"))
    .addColumn("kind", "text", required)
    .addColumn("count", "integer", required)
    .addPrimaryKeyConstraint("person_erasure_count_pk", ["erasure_id", "kind"])
    .execute();
}
