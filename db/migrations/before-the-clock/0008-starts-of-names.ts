import { type Kysely, sql } from "kysely";

/** Names of places are looked up by how they start. An index of whole names serves that only where it is sorted by bytes. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createIndex("place_name_start_index")
    .on("place_name")
    .expression(sql`substr(folded, 1, 2)`)
    .execute();
}
