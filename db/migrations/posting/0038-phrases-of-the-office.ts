import type { Kysely } from "kysely";
import { belongsTo, createTable, id, references, required } from "../table.ts";

/** Phrases that the office words itself, takes out of use and adds; what they said before stays readable. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("phrase").addColumn("edited_at", "text").execute();
  await db.schema.alterTable("phrase").addColumn("edited_by", "text", references("account.id")).execute();
  await db.schema.alterTable("phrase").addColumn("retired_at", "text").execute();
  await createTable(db, "phrase_version")
    .addColumn("id", "text", id)
    .addColumn("phrase_id", "text", belongsTo("phrase.id"))
    .addColumn("text_de", "text", required)
    .addColumn("text_pl", "text", required)
    .addColumn("text_cs", "text", required)
    .addColumn("written_at", "text")
    .addColumn("written_by", "text", references("account.id"))
    .addColumn("replaced_at", "text", required)
    .execute();
  await db.schema.createIndex("phrase_edited_by_index").on("phrase").column("edited_by").execute();
  await db.schema.createIndex("phrase_version_phrase_id_index").on("phrase_version").column("phrase_id").execute();
  await db.schema.createIndex("phrase_version_written_by_index").on("phrase_version").column("written_by").execute();
}
