import { type Kysely, sql } from "kysely";
import { belongsTo, createTable, flag, id, oneOf, required } from "../table.ts";

/** Dated notes of the office. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "news")
    .addColumn("id", "text", id)
    .addColumn("status", "text", required)
    .addColumn("members_only", "integer", required)
    .addColumn("published_at", "text")
    .addColumn("created_at", "text", required)
    .addColumn("updated_at", "text", required)
    .addCheckConstraint("news_status_code", oneOf("status", ["draft", "planned", "published"]))
    .addCheckConstraint("news_members_only_flag", flag("members_only"))
    .addCheckConstraint("news_day", sql`status = 'draft' or published_at is not null`)
    .execute();
  await createTable(db, "news_text")
    .addColumn("news_id", "text", belongsTo("news.id"))
    .addColumn("lang", "text", required)
    .addColumn("title", "text", required)
    .addColumn("text", "text", required)
    .addPrimaryKeyConstraint("news_text_pk", ["news_id", "lang"])
    .addCheckConstraint("news_text_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();
  await db.schema.createIndex("news_status_index").on("news").columns(["status", "published_at"]).execute();
}
