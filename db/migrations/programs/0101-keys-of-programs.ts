import { type Kysely, sql } from "kysely";
import { belongsTo, createTable, flag, id, required } from "../table.ts";

/** By which programs of a company act for it, and what was answered to what they may send twice. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "api_key")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("name", "text", required)
    .addColumn("hash", "text", (column) => column.notNull().unique())
    .addColumn("hint", "text", required)
    .addColumn("reads", "integer", required)
    .addColumn("writes", "integer", required)
    .addColumn("hears", "integer", required)
    .addColumn("sandbox", "integer", required)
    .addColumn("created_at", "text", required)
    .addColumn("expires_at", "text", required)
    .addColumn("last_used_on", "text")
    .addColumn("revoked_at", "text")
    .addColumn("renewed_by", "text")
    .addCheckConstraint("api_key_reads_flag", flag("reads"))
    .addCheckConstraint("api_key_writes_flag", flag("writes"))
    .addCheckConstraint("api_key_hears_flag", flag("hears"))
    .addCheckConstraint("api_key_sandbox_flag", flag("sandbox"))
    .addCheckConstraint("api_key_does_something", sql`reads + writes + hears > 0`)
    .execute();
  await db.schema.createIndex("api_key_company_id_index").on("api_key").column("company_id").execute();
  await db.schema.createIndex("api_key_account_id_index").on("api_key").column("account_id").execute();

  await createTable(db, "api_answer")
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("sent_key", "text", required)
    .addColumn("request_hash", "text", required)
    .addColumn("answer", "text", required)
    .addColumn("answered_at", "text", required)
    .addPrimaryKeyConstraint("api_answer_key", ["company_id", "sent_key"])
    .execute();
  await db.schema.createIndex("api_answer_answered_at_index").on("api_answer").column("answered_at").execute();
}
