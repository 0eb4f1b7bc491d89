import type { Kysely } from "kysely";
import { belongsTo, createTable, flag, id, required } from "./table.ts";

/** Messages of a company that have not left yet, and files whose rows are gone. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "held_message")
    .addColumn("message_id", "text", (column) => belongsTo("application_message.id")(column).primaryKey())
    .addColumn("application_id", "text", belongsTo("application.id"))
    .addColumn("at", "text", required)
    .addColumn("leaves_at", "text", required)
    .addColumn("event_id", "text", required)
    .addColumn("mail_id", "text", required)
    .addColumn("company_answer_id", "text")
    .addColumn("changes_turn", "integer", required)
    .addColumn("answered_at_before", "text")
    .addColumn("clock_from_before", "text")
    .addColumn("answer_by_before", "text")
    .addColumn("seeker_from_before", "text")
    .addColumn("clock_from_after", "text")
    .addColumn("answer_by_after", "text")
    .addColumn("seeker_from_after", "text")
    .addCheckConstraint("held_message_changes_turn_flag", flag("changes_turn"))
    .execute();
  await db.schema
    .createIndex("held_message_application_id_index")
    .on("held_message")
    .columns(["application_id", "leaves_at"])
    .execute();

  await createTable(db, "dropped_file").addColumn("id", "text", id).execute();
}
