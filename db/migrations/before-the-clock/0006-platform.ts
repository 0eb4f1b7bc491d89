import { type Kysely, sql } from "kysely";
import { dialectOf } from "../../dialect-of.ts";
import { belongsTo, createTable, id, oneOf, references, required } from "../table.ts";

export async function up(db: Kysely<unknown>) {
  await createTable(db, "outbox_mail")
    .addColumn("id", "text", id)
    .addColumn("kind", "text", required)
    .addColumn("to_address", "text", required)
    .addColumn("lang", "text", required)
    .addColumn("subject", "text", required)
    .addColumn("text", "text", required)
    .addColumn("html", "text", required)
    .addColumn("reply_to", "text")
    .addColumn("unsubscribe_url", "text")
    .addColumn("created_at", "text", required)
    .addColumn("send_after", "text", required)
    .addColumn("attempts", "integer", required)
    .addColumn("sent_at", "text")
    .addColumn("failed_at", "text")
    .addColumn("last_error", "text")
    .addCheckConstraint("outbox_mail_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();
  await db.schema
    .createIndex("outbox_mail_sent_at_send_after_index")
    .on("outbox_mail")
    .columns(["sent_at", "send_after"])
    .execute();

  await createTable(db, "audit")
    .addColumn("id", "text", id)
    .addColumn("at", "text", required)
    .addColumn("account_id", "text")
    .addColumn("action", "text", required)
    .addColumn("subject_type", "text", required)
    .addColumn("subject_id", "text", required)
    .execute();
  await db.schema
    .createIndex("audit_subject_type_subject_id_index")
    .on("audit")
    .columns(["subject_type", "subject_id"])
    .execute();
  await db.schema.createIndex("audit_at_index").on("audit").columns(["at"]).execute();

  await createTable(db, "synonym")
    .addColumn("id", "text", id)
    .addColumn("occupation_id", "text", belongsTo("occupation.id"))
    .addColumn("lang", "text", required)
    .addColumn("term", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("created_by", "text", references("account.id"))
    .addColumn("retired_at", "text")
    .addColumn("retired_by", "text", references("account.id"))
    .addCheckConstraint("synonym_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();
  await db.schema
    .createIndex("synonym_occupation_id_lang_index")
    .on("synonym")
    .columns(["occupation_id", "lang"])
    .execute();

  await createTable(db, "retired_term")
    .addColumn("occupation_id", "text", belongsTo("occupation.id"))
    .addColumn("lang", "text", required)
    .addColumn("folded", "text", required)
    .addColumn("origin", "text", required)
    .addColumn("term", "text", required)
    .addColumn("retired_at", "text", required)
    .addColumn("retired_by", "text", references("account.id"))
    .addPrimaryKeyConstraint("retired_term_pk", ["occupation_id", "lang", "folded", "origin"])
    .addCheckConstraint("retired_term_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .addCheckConstraint("retired_term_origin_code", oneOf("origin", ["board", "esco"]))
    .execute();

  await createTable(db, "empty_search")
    .addColumn("day", "text", required)
    .addColumn("lang", "text", required)
    .addColumn("words", "text", required)
    .addColumn("count", "integer", required)
    .addPrimaryKeyConstraint("empty_search_pk", ["day", "lang", "words"])
    .addCheckConstraint("empty_search_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();

  await createTable(db, "rate_limit")
    .addColumn("key", "text", id)
    .addColumn("points", "integer", required)
    .addColumn("expire", dialectOf(db) === "sqlite" ? "integer" : "bigint")
    .execute();

  await createTable(db, "revision").addColumn("id", "integer", id).addColumn("value", "integer", required).execute();

  await createTable(db, "setting").addColumn("key", "text", id).addColumn("value", "text", required).execute();
  await sql`insert into revision (id, value) values (1, 1)`.execute(db);
}
