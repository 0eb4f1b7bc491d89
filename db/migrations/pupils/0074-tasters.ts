import { type Kysely, sql } from "kysely";
import { belongsTo, createTable, id, oneOf, references, required } from "../table.ts";

/** Days on which pupils may look at the work of an ad, and who wants to come. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "taster_date")
    .addColumn("id", "text", id)
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("first_day", "text", required)
    .addColumn("last_day", "text")
    .addColumn("starts_at", "text")
    .addColumn("places", "integer", required)
    .addCheckConstraint("taster_date_places", sql`places between 1 and 30`)
    .execute();
  await db.schema.createIndex("taster_date_listing_id_index").on("taster_date").column("listing_id").execute();

  await createTable(db, "taster_request")
    .addColumn("id", "text", id)
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("date_id", "text", (column) => references("taster_date.id")(column).onDelete("set null"))
    .addColumn("first_day", "text", required)
    .addColumn("last_day", "text")
    .addColumn("starts_at", "text")
    .addColumn("email", "text", required)
    .addColumn("name", "text", required)
    .addColumn("school_class", "text", required)
    .addColumn("wish", "text")
    .addColumn("lang", "text", required)
    .addColumn("state", "text", required)
    .addColumn("proposed_day", "text")
    .addColumn("asked_at", "text", required)
    .addColumn("answered_at", "text")
    .addColumn("kept_until", "text", required)
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addColumn("company_hash", "text", (column) => column.notNull().unique())
    .addUniqueConstraint("taster_request_listing_email", ["listing_id", "email"])
    .addCheckConstraint("taster_request_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .addCheckConstraint("taster_request_state_code", oneOf("state", ["asked", "proposed", "agreed", "declined"]))
    .execute();
  await db.schema.createIndex("taster_request_date_id_index").on("taster_request").column("date_id").execute();
  await db.schema.createIndex("taster_request_kept_until_index").on("taster_request").column("kept_until").execute();
}
