import type { Kysely } from "kysely";
import { belongsTo, createTable, id, oneOf, required } from "../table.ts";

const kinds = [
  "fair",
  "open_company",
  "taster_day",
  "information_evening",
  "workshop",
  "entrepreneurs_talk",
  "course",
  "deadline",
];

/** Calendars of others, and what came from them. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "watched_calendar")
    .addColumn("id", "text", id)
    .addColumn("name", "text", (column) => column.notNull().unique())
    .addColumn("address", "text", (column) => column.unique())
    .addColumn("lang", "text", required)
    .addColumn("kind", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("tried_at", "text")
    .addColumn("read_at", "text")
    .addColumn("failure", "text")
    .addColumn("faults", "text", required)
    .addColumn("fault_count", "integer", required)
    .addCheckConstraint("watched_calendar_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .addCheckConstraint("watched_calendar_kind_code", oneOf("kind", kinds))
    .execute();
  await createTable(db, "imported_event")
    .addColumn("calendar_id", "text", belongsTo("watched_calendar.id"))
    .addColumn("uid", "text", required)
    .addColumn("event_id", "text", (column) => column.references("event.id").onDelete("set null"))
    .addColumn("state", "text", required)
    .addColumn("said", "text", required)
    .addColumn("digest", "text", required)
    .addColumn("written_at", "text", required)
    .addPrimaryKeyConstraint("imported_event_key", ["calendar_id", "uid"])
    .addCheckConstraint("imported_event_state_code", oneOf("state", ["same", "changed", "cancelled", "gone"]))
    .execute();
  await db.schema.createIndex("imported_event_event_id_index").on("imported_event").column("event_id").execute();
  await db.schema.createIndex("imported_event_uid_index").on("imported_event").column("uid").execute();
}
