import { type Kysely, sql } from "kysely";
import { belongsTo, createTable, id, oneOf, references, required } from "./table.ts";

/** Times that a company proposes to somebody who applied, what becomes of them, and mails that carry one to a calendar. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "appointment")
    .addColumn("id", "text", id)
    .addColumn("application_id", "text", belongsTo("application.id"))
    .addColumn("kind", "text", required)
    .addColumn("state", "text", required)
    .addColumn("state_at", "text", required)
    .addColumn("state_by", "text", required)
    .addColumn("sequence", "integer", required)
    .addColumn("starts_at", "text")
    .addColumn("minutes", "integer", required)
    .addColumn("time_zone", "text", required)
    .addColumn("place", "text")
    .addColumn("video_url", "text")
    .addColumn("contact", "text")
    .addColumn("word", "text")
    .addColumn("word_lang", "text")
    .addColumn("proposed_by", "text", references("account.id"))
    .addColumn("reminded_for", "text")
    .addCheckConstraint("appointment_kind_code", oneOf("kind", ["talk", "trial_day"]))
    .addCheckConstraint(
      "appointment_state_code",
      oneOf("state", ["proposed", "agreed", "refused", "cancelled", "past"]),
    )
    .addCheckConstraint("appointment_state_by_code", oneOf("state_by", ["seeker", "employer", "office", "system"]))
    .addCheckConstraint("appointment_word_lang_code", oneOf("word_lang", ["de", "pl", "cs"]))
    .addCheckConstraint("appointment_somewhere", sql<boolean>`place is not null or video_url is not null`)
    .execute();
  /** Two colleagues cannot both propose: one appointment at a time. */
  await db.schema
    .createIndex("appointment_live_unique")
    .unique()
    .on("appointment")
    .column("application_id")
    .where(sql<boolean>`state in ('proposed', 'agreed', 'refused')`)
    .execute();
  await db.schema
    .createIndex("appointment_application_id_index")
    .on("appointment")
    .columns(["application_id", "state_at"])
    .execute();
  await db.schema
    .createIndex("appointment_state_starts_at_index")
    .on("appointment")
    .columns(["state", "starts_at"])
    .execute();

  await createTable(db, "appointment_time")
    .addColumn("appointment_id", "text", belongsTo("appointment.id"))
    .addColumn("starts_at", "text", required)
    .addPrimaryKeyConstraint("appointment_time_pk", ["appointment_id", "starts_at"])
    .execute();

  await db.schema.alterTable("outbox_mail").addColumn("calendar", "text").execute();
}
