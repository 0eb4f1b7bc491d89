import { type Kysely, sql } from "kysely";
import { belongsTo, createTable, flag, id, oneOf, required } from "../table.ts";

/** Events that ask for registration, and who has registered. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "registration_rule")
    .addColumn("event_id", "text", (column) => belongsTo("event.id")(column).primaryKey())
    .addColumn("places", "integer")
    .addColumn("waiting_list", "integer", required)
    .addColumn("closes_at", "text")
    .addColumn("asks_note", "integer", required)
    .addCheckConstraint("registration_rule_places", sql`places is null or places > 0`)
    .addCheckConstraint("registration_rule_waiting_list_flag", flag("waiting_list"))
    .addCheckConstraint("registration_rule_asks_note_flag", flag("asks_note"))
    .execute();

  await createTable(db, "registration")
    .addColumn("id", "text", id)
    .addColumn("event_id", "text", belongsTo("event.id"))
    .addColumn("email", "text", required)
    .addColumn("name", "text", required)
    .addColumn("lang", "text", required)
    .addColumn("persons", "integer", required)
    .addColumn("note", "text")
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addColumn("mailed_at", "text", required)
    .addColumn("confirm_by", "text", required)
    .addColumn("held_until", "text")
    .addColumn("confirmed_at", "text")
    .addColumn("placed_at", "text")
    .addColumn("reminded_for", "text")
    .addUniqueConstraint("registration_event_email", ["event_id", "email"])
    .addCheckConstraint("registration_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .addCheckConstraint("registration_persons", sql`persons between 1 and 5`)
    .addCheckConstraint("registration_placed", sql`placed_at is null or confirmed_at is not null`)
    .execute();
  await db.schema.createIndex("registration_confirm_by_index").on("registration").column("confirm_by").execute();
}
