import type { Kysely } from "kysely";
import { belongsTo, createTable, id, oneOf, required } from "./table.ts";

/** Answers that have not left yet, why somebody was declined, and the company's own words on applications. */
export async function up(db: Kysely<unknown>) {
  await createHeldAnswers(db);

  await createTable(db, "decline_reason")
    .addColumn("application_id", "text", (column) => belongsTo("application.id")(column).primaryKey())
    .addColumn("reason", "text", required)
    .addCheckConstraint(
      "decline_reason_reason_code",
      oneOf("reason", [
        "filled",
        "other_chosen",
        "qualification",
        "experience",
        "german",
        "availability",
        "pay",
        "unreachable",
        "other",
      ]),
    )
    .execute();

  await createTable(db, "application_tag")
    .addColumn("application_id", "text", belongsTo("application.id"))
    .addColumn("folded", "text", required)
    .addColumn("name", "text", required)
    .addPrimaryKeyConstraint("application_tag_pk", ["application_id", "folded"])
    .execute();
  await db.schema.createIndex("application_tag_folded_index").on("application_tag").columns(["folded"]).execute();
}

async function createHeldAnswers(db: Kysely<unknown>) {
  await createTable(db, "held_answer")
    .addColumn("id", "text", id)
    .addColumn("application_id", "text", belongsTo("application.id"))
    .addColumn("batch_id", "text", required)
    .addColumn("at", "text", required)
    .addColumn("leaves_at", "text", required)
    .addColumn("taken_back_at", "text")
    .addColumn("from_status", "text", required)
    .addColumn("to_status", "text", required)
    .addColumn("event_id", "text", required)
    .addColumn("message_id", "text", required)
    .addColumn("mail_id", "text", required)
    .addColumn("company_answer_id", "text")
    .addColumn("status_at_before", "text", required)
    .addColumn("erase_on_before", "text", required)
    .addColumn("clock_from_before", "text")
    .addColumn("answer_by_before", "text")
    .addColumn("seeker_from_before", "text")
    .addColumn("answered_at_before", "text")
    .addColumn("clock_from_after", "text")
    .addColumn("answer_by_after", "text")
    .addColumn("seeker_from_after", "text")
    .execute();
  await db.schema
    .createIndex("held_answer_application_id_index")
    .on("held_answer")
    .columns(["application_id", "leaves_at"])
    .execute();
  await db.schema.createIndex("held_answer_batch_id_index").on("held_answer").columns(["batch_id"]).execute();
}
