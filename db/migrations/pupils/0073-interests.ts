import type { Kysely } from "kysely";
import { belongsTo, createTable, id, required } from "../table.ts";

/** Questions about what one likes, and the fields and occupations that an answer speaks for. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "interest")
    .addColumn("id", "text", id)
    .addColumn("drawing", "text", required)
    .addColumn("position", "integer", required)
    .addColumn("text_de", "text", required)
    .addColumn("text_pl", "text", required)
    .addColumn("text_cs", "text", required)
    .addColumn("short_de", "text", required)
    .addColumn("short_pl", "text", required)
    .addColumn("short_cs", "text", required)
    .execute();
  await createTable(db, "interest_field")
    .addColumn("interest_id", "text", belongsTo("interest.id"))
    .addColumn("field", "text", required)
    .addColumn("weight", "integer", required)
    .addPrimaryKeyConstraint("interest_field_key", ["interest_id", "field"])
    .execute();
  await createTable(db, "interest_occupation")
    .addColumn("interest_id", "text", belongsTo("interest.id"))
    .addColumn("occupation_id", "text", belongsTo("occupation.id"))
    .addColumn("weight", "integer", required)
    .addPrimaryKeyConstraint("interest_occupation_key", ["interest_id", "occupation_id"])
    .execute();
  await db.schema
    .createIndex("interest_occupation_occupation_id_index")
    .on("interest_occupation")
    .column("occupation_id")
    .execute();
}
