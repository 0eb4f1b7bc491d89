import type { Kysely } from "kysely";
import { belongsTo, createTable, flag, id, oneOf, references, required } from "../table.ts";

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
const statuses = ["draft", "submitted", "published", "cancelled"];
const langs = ["de", "pl", "cs"];

/** The calendar of the region. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "event")
    .addColumn("id", "text", id)
    .addColumn("kind", "text", required)
    .addColumn("status", "text", required)
    .addColumn("members_only", "integer", required)
    .addColumn("company_id", "text", references("company.id"))
    .addColumn("partner", "text")
    .addColumn("by_company", "integer", required)
    .addColumn("place_id", "text", references("place.id"))
    .addColumn("address", "text")
    .addColumn("online", "integer", required)
    .addColumn("link", "text")
    .addColumn("created_at", "text", required)
    .addColumn("updated_at", "text", required)
    .addColumn("submitted_at", "text")
    .addColumn("submitted_by", "text", references("account.id"))
    .addColumn("published_at", "text")
    .addColumn("cancelled_at", "text")
    .addColumn("reason", "text")
    .addColumn("reason_lang", "text")
    .addColumn("remark", "text")
    .addColumn("sequence", "integer", required)
    .addCheckConstraint("event_kind_code", oneOf("kind", kinds))
    .addCheckConstraint("event_status_code", oneOf("status", statuses))
    .addCheckConstraint("event_members_only_flag", flag("members_only"))
    .addCheckConstraint("event_by_company_flag", flag("by_company"))
    .addCheckConstraint("event_online_flag", flag("online"))
    .execute();
  await createTable(db, "event_time")
    .addColumn("event_id", "text", belongsTo("event.id"))
    .addColumn("position", "integer", required)
    .addColumn("day", "text", required)
    .addColumn("starts", "text")
    .addColumn("ends", "text")
    .addPrimaryKeyConstraint("event_time_pk", ["event_id", "position"])
    .execute();
  await createTable(db, "event_text")
    .addColumn("event_id", "text", belongsTo("event.id"))
    .addColumn("lang", "text", required)
    .addColumn("title", "text", required)
    .addColumn("text", "text")
    .addPrimaryKeyConstraint("event_text_pk", ["event_id", "lang"])
    .addCheckConstraint("event_text_lang_code", oneOf("lang", langs))
    .execute();
  for (const [table, column] of [
    ["event_audience", "audience"],
    ["event_field", "field"],
    ["event_language", "lang"],
  ] as const) {
    await createTable(db, table)
      .addColumn("event_id", "text", belongsTo("event.id"))
      .addColumn(column, "text", required)
      .addPrimaryKeyConstraint(`${table}_pk`, ["event_id", column])
      .execute();
  }
  for (const column of ["company_id", "place_id", "submitted_by", "status"] as const) {
    await db.schema.createIndex(`event_${column}_index`).on("event").column(column).execute();
  }
  await db.schema.createIndex("event_time_day_index").on("event_time").column("day").execute();
}
