import type { Kysely } from "kysely";
import { belongsTo, createTable, id, oneOf, references, required } from "../table.ts";

export async function up(db: Kysely<unknown>) {
  await createTable(db, "listing")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", (column) => column.notNull().references("company.id"))
    .addColumn("occupation_id", "text", (column) => column.notNull().references("occupation.id"))
    .addColumn("kind", "text", required)
    .addColumn("status", "text", required)
    .addColumn("title_de", "text", required)
    .addColumn("title_pl", "text")
    .addColumn("title_cs", "text")
    .addColumn("pay_min", "integer")
    .addColumn("pay_max", "integer")
    .addColumn("pay_unit", "text")
    .addColumn("pay_currency", "text")
    .addColumn("pay_agreement", "text")
    .addColumn("weekly_hours_min", "real")
    .addColumn("weekly_hours_max", "real")
    .addColumn("starts_on", "text")
    .addColumn("contract", "text")
    .addColumn("contract_months", "integer")
    .addColumn("posts", "integer", required)
    .addColumn("german_level", "text", required)
    .addColumn("german_exam_level", "text")
    .addColumn("german_course", "text")
    .addColumn("leaving_certificate", "text")
    .addColumn("experience", "text")
    .addColumn("experience_years", "integer")
    .addColumn("training_months", "integer")
    .addColumn("training_form", "text")
    .addColumn("school_place_id", "text", references("place.id"))
    .addColumn("text", "text")
    .addColumn("text_lang", "text")
    .addColumn("contact_name", "text")
    .addColumn("contact_role", "text")
    .addColumn("contact_phone", "text")
    .addColumn("contact_email", "text")
    .addColumn("answer_days", "integer", required)
    .addColumn("deadline", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("created_by", "text", references("account.id"))
    .addColumn("updated_at", "text", required)
    .addColumn("submitted_at", "text")
    .addColumn("first_published_at", "text")
    .addColumn("closed_at", "text")
    .addColumn("closed_reason", "text")
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(0))
    .addUniqueConstraint("listing_company_id_id_unique", ["company_id", "id"])
    .addCheckConstraint(
      "listing_kind_code",
      oneOf("kind", ["job", "apprenticeship", "dual_study", "internship", "student_job", "thesis"]),
    )
    .addCheckConstraint("listing_status_code", oneOf("status", ["draft", "submitted", "published", "closed"]))
    .addCheckConstraint("listing_pay_unit_code", oneOf("pay_unit", ["hour", "month", "year"]))
    .addCheckConstraint("listing_pay_currency_code", oneOf("pay_currency", ["EUR", "PLN", "CZK"]))
    .addCheckConstraint("listing_contract_code", oneOf("contract", ["permanent", "fixed"]))
    .addCheckConstraint(
      "listing_german_level_code",
      oneOf("german_level", ["none", "A1", "A2", "B1", "B2", "C1", "C2"]),
    )
    .addCheckConstraint(
      "listing_german_exam_level_code",
      oneOf("german_exam_level", ["none", "A1", "A2", "B1", "B2", "C1", "C2"]),
    )
    .addCheckConstraint(
      "listing_german_course_code",
      oneOf("german_course", ["employer_pays", "in_working_time", "public"]),
    )
    .addCheckConstraint(
      "listing_leaving_certificate_code",
      oneOf("leaving_certificate", ["none", "lower", "middle", "fhr", "abitur", "vocational", "technician"]),
    )
    .addCheckConstraint("listing_experience_code", oneOf("experience", ["none", "helpful", "required"]))
    .addCheckConstraint("listing_training_form_code", oneOf("training_form", ["dual", "school"]))
    .addCheckConstraint("listing_text_lang_code", oneOf("text_lang", ["de", "pl", "cs"]))
    .addCheckConstraint(
      "listing_closed_reason_code",
      oneOf("closed_reason", ["filled_here", "filled_elsewhere", "withdrawn", "expired", "removed"]),
    )
    .execute();
  await db.schema.createIndex("listing_status_deadline_index").on("listing").columns(["status", "deadline"]).execute();
  await db.schema.createIndex("listing_occupation_id_index").on("listing").columns(["occupation_id"]).execute();
  await db.schema.createIndex("listing_revision_index").on("listing").columns(["revision"]).execute();

  await createTable(db, "listing_place")
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("place_id", "text", (column) => column.notNull().references("place.id"))
    .addColumn("position", "integer", required)
    .addPrimaryKeyConstraint("listing_place_pk", ["listing_id", "place_id"])
    .execute();

  await createTable(db, "listing_shift")
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("shift", "text", required)
    .addPrimaryKeyConstraint("listing_shift_pk", ["listing_id", "shift"])
    .execute();

  await createTable(db, "listing_language")
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("lang", "text", required)
    .addColumn("level", "text")
    .addColumn("purpose", "text", required)
    .addPrimaryKeyConstraint("listing_language_pk", ["listing_id", "lang", "purpose"])
    .addCheckConstraint("listing_language_level_code", oneOf("level", ["none", "A1", "A2", "B1", "B2", "C1", "C2"]))
    .addCheckConstraint("listing_language_purpose_code", oneOf("purpose", ["required", "helpful", "team"]))
    .execute();

  await createTable(db, "listing_licence")
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("licence", "text", required)
    .addColumn("necessity", "text", required)
    .addPrimaryKeyConstraint("listing_licence_pk", ["listing_id", "licence"])
    .addCheckConstraint("listing_licence_necessity_code", oneOf("necessity", ["must", "nice"]))
    .execute();

  await createTable(db, "listing_phrase")
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("phrase_id", "text", (column) => column.notNull().references("phrase.id"))
    .addColumn("position", "integer", required)
    .addColumn("necessity", "text", required)
    .addPrimaryKeyConstraint("listing_phrase_pk", ["listing_id", "phrase_id"])
    .addCheckConstraint("listing_phrase_necessity_code", oneOf("necessity", ["must", "nice"]))
    .execute();

  await createTable(db, "listing_feature")
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("feature", "text", required)
    .addPrimaryKeyConstraint("listing_feature_pk", ["listing_id", "feature"])
    .execute();

  await createTable(db, "listing_training_year")
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("year", "integer", required)
    .addColumn("pay", "integer", required)
    .addPrimaryKeyConstraint("listing_training_year_pk", ["listing_id", "year"])
    .execute();

  await createTable(db, "listing_question")
    .addColumn("id", "text", id)
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("position", "integer", required)
    .addColumn("text", "text", required)
    .addColumn("lang", "text", required)
    .addCheckConstraint("listing_question_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();
  await db.schema
    .createIndex("listing_question_listing_id_index")
    .on("listing_question")
    .columns(["listing_id"])
    .execute();

  await createTable(db, "listing_translation")
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("lang", "text", required)
    .addColumn("text", "text", required)
    .addPrimaryKeyConstraint("listing_translation_pk", ["listing_id", "lang"])
    .addCheckConstraint("listing_translation_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();

  await createTable(db, "listing_event")
    .addColumn("id", "text", id)
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("at", "text", required)
    .addColumn("account_id", "text", references("account.id"))
    .addColumn("event", "text", required)
    .addColumn("remark", "text")
    .addCheckConstraint(
      "listing_event_event_code",
      oneOf("event", ["created", "edited", "submitted", "sent_back", "published", "closed", "expired"]),
    )
    .execute();
  await db.schema.createIndex("listing_event_listing_id_index").on("listing_event").columns(["listing_id"]).execute();

  await createTable(db, "listing_report")
    .addColumn("id", "text", id)
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("reason", "text", required)
    .addColumn("text", "text", required)
    .addColumn("name", "text")
    .addColumn("email", "text")
    .addColumn("lang", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("handled_at", "text")
    .addColumn("handled_by", "text", references("account.id"))
    .addColumn("remark", "text")
    .addCheckConstraint(
      "listing_report_reason_code",
      oneOf("reason", ["fraud", "discrimination", "wrong_facts", "gone", "personal_data", "other"]),
    )
    .addCheckConstraint("listing_report_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();
  await db.schema.createIndex("listing_report_listing_id_index").on("listing_report").columns(["listing_id"]).execute();
}
