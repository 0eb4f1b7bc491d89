import type { Kysely } from "kysely";
import { belongsTo, createTable, id, oneOf, references, required } from "../table.ts";

export async function up(db: Kysely<unknown>) {
  await createTable(db, "application")
    .addColumn("id", "text", id)
    .addColumn("number", "text", required)
    .addColumn("listing_id", "text", required)
    .addColumn("company_id", "text", required)
    .addColumn("status", "text", required)
    .addColumn("lang", "text", required)
    .addColumn("name", "text", required)
    .addColumn("email", "text", required)
    .addColumn("email_folded", "text", required)
    .addColumn("phone", "text")
    .addColumn("german_level", "text", required)
    .addColumn("message", "text")
    .addColumn("submitted_at", "text", required)
    .addColumn("status_at", "text", required)
    .addColumn("erase_on", "text", required)
    .addUniqueConstraint("application_number_unique", ["number"])
    .addUniqueConstraint("application_listing_id_email_folded_unique", ["listing_id", "email_folded"])
    .addForeignKeyConstraint("application_listing", ["company_id", "listing_id"], "listing", ["company_id", "id"])
    .addCheckConstraint(
      "application_status_code",
      oneOf("status", ["received", "in_review", "invited", "accepted", "declined", "withdrawn"]),
    )
    .addCheckConstraint("application_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .addCheckConstraint(
      "application_german_level_code",
      oneOf("german_level", ["none", "A1", "A2", "B1", "B2", "C1", "C2"]),
    )
    .execute();
  await db.schema
    .createIndex("application_company_id_status_index")
    .on("application")
    .columns(["company_id", "status"])
    .execute();
  await db.schema.createIndex("application_erase_on_index").on("application").columns(["erase_on"]).execute();

  await createTable(db, "application_link")
    .addColumn("id", "text", id)
    .addColumn("application_id", "text", belongsTo("application.id"))
    .addColumn("created_at", "text", required)
    .execute();
  await db.schema
    .createIndex("application_link_application_id_index")
    .on("application_link")
    .columns(["application_id"])
    .execute();

  await createTable(db, "application_answer")
    .addColumn("application_id", "text", belongsTo("application.id"))
    .addColumn("position", "integer", required)
    .addColumn("question", "text", required)
    .addColumn("question_lang", "text", required)
    .addColumn("answer", "text", required)
    .addPrimaryKeyConstraint("application_answer_pk", ["application_id", "position"])
    .addCheckConstraint("application_answer_question_lang_code", oneOf("question_lang", ["de", "pl", "cs"]))
    .execute();

  await createTable(db, "application_draft")
    .addColumn("id", "text", id)
    .addColumn("number", "text", required)
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("lang", "text", required)
    .addColumn("name", "text")
    .addColumn("email", "text")
    .addColumn("phone", "text")
    .addColumn("german_level", "text")
    .addColumn("message", "text")
    .addColumn("created_at", "text", required)
    .addColumn("expires_at", "text", required)
    .addColumn("sent_at", "text")
    .addCheckConstraint("application_draft_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .addCheckConstraint(
      "application_draft_german_level_code",
      oneOf("german_level", ["none", "A1", "A2", "B1", "B2", "C1", "C2"]),
    )
    .execute();
  await db.schema
    .createIndex("application_draft_expires_at_index")
    .on("application_draft")
    .columns(["expires_at"])
    .execute();
  await db.schema
    .createIndex("application_draft_listing_id_index")
    .on("application_draft")
    .columns(["listing_id"])
    .execute();

  await createTable(db, "application_draft_answer")
    .addColumn("draft_id", "text", belongsTo("application_draft.id"))
    .addColumn("question_id", "text", belongsTo("listing_question.id"))
    .addColumn("answer", "text", required)
    .addPrimaryKeyConstraint("application_draft_answer_pk", ["draft_id", "question_id"])
    .execute();

  await createTable(db, "application_document")
    .addColumn("id", "text", id)
    .addColumn("application_id", "text", references("application.id"))
    .addColumn("draft_id", "text", references("application_draft.id"))
    .addColumn("name", "text", required)
    .addColumn("media_type", "text", required)
    .addColumn("size", "integer", required)
    .addColumn("sha256", "text", required)
    .addColumn("data_key", "text", required)
    .addColumn("created_at", "text", required)
    .addCheckConstraint(
      "application_document_media_type_code",
      oneOf("media_type", ["application/pdf", "image/jpeg", "image/png"]),
    )
    .execute();
  await db.schema
    .createIndex("application_document_application_id_index")
    .on("application_document")
    .columns(["application_id"])
    .execute();
  await db.schema
    .createIndex("application_document_draft_id_index")
    .on("application_document")
    .columns(["draft_id"])
    .execute();

  await createTable(db, "application_event")
    .addColumn("id", "text", id)
    .addColumn("application_id", "text", belongsTo("application.id"))
    .addColumn("at", "text", required)
    .addColumn("actor", "text", required)
    .addColumn("account_id", "text", references("account.id"))
    .addColumn("event", "text", required)
    .addColumn("from_status", "text")
    .addColumn("to_status", "text")
    .addCheckConstraint("application_event_actor_code", oneOf("actor", ["seeker", "employer", "system"]))
    .addCheckConstraint(
      "application_event_event_code",
      oneOf("event", ["submitted", "opened", "status", "document_added", "document_opened", "noted", "withdrawn"]),
    )
    .execute();
  await db.schema
    .createIndex("application_event_application_id_index")
    .on("application_event")
    .columns(["application_id"])
    .execute();

  await createTable(db, "application_note")
    .addColumn("id", "text", id)
    .addColumn("application_id", "text", belongsTo("application.id"))
    .addColumn("account_id", "text", (column) => column.notNull().references("account.id"))
    .addColumn("at", "text", required)
    .addColumn("text", "text", required)
    .execute();
  await db.schema
    .createIndex("application_note_application_id_index")
    .on("application_note")
    .columns(["application_id"])
    .execute();

  await createTable(db, "application_message")
    .addColumn("id", "text", id)
    .addColumn("application_id", "text", belongsTo("application.id"))
    .addColumn("account_id", "text", references("account.id"))
    .addColumn("at", "text", required)
    .addColumn("lang", "text", required)
    .addColumn("subject", "text", required)
    .addColumn("text", "text", required)
    .addCheckConstraint("application_message_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();
  await db.schema
    .createIndex("application_message_application_id_index")
    .on("application_message")
    .columns(["application_id"])
    .execute();
}
