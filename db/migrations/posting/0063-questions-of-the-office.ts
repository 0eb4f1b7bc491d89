import type { Kysely } from "kysely";
import { belongsTo, createTable, id, references, required } from "../table.ts";

/**
 * Questions that the office words itself, takes out of use and adds. Whoever has answered keeps the wording they read, and
 * so does the listing that asked them.
 */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("question").addColumn("edited_at", "text").execute();
  await db.schema.alterTable("question").addColumn("edited_by", "text", references("account.id")).execute();
  await db.schema.alterTable("question").addColumn("retired_at", "text").execute();
  await createTable(db, "question_version")
    .addColumn("id", "text", id)
    .addColumn("question_id", "text", belongsTo("question.id"))
    .addColumn("text_de", "text", required)
    .addColumn("text_pl", "text", required)
    .addColumn("text_cs", "text", required)
    .addColumn("options", "text", required)
    .addColumn("written_at", "text")
    .addColumn("written_by", "text", references("account.id"))
    .addColumn("replaced_at", "text", required)
    .execute();
  for (const table of ["listing_question", "application_answer"]) {
    await db.schema.alterTable(table).addColumn("version_id", "text", references("question_version.id")).execute();
    await db.schema.createIndex(`${table}_version_id_index`).on(table).column("version_id").execute();
  }
  await db.schema.createIndex("question_edited_by_index").on("question").column("edited_by").execute();
  await db.schema
    .createIndex("question_version_question_id_index")
    .on("question_version")
    .column("question_id")
    .execute();
  await db.schema
    .createIndex("question_version_written_by_index")
    .on("question_version")
    .column("written_by")
    .execute();
}
