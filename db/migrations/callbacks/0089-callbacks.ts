import { type Kysely, sql } from "kysely";
import { belongsTo, createTable, id, oneOf, required } from "../table.ts";

const parts = ["morning", "midday", "afternoon", "evening"];

/** Who wants to be called about an ad, and which companies want nobody to ask. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "callback")
    .addColumn("id", "text", id)
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("own_key", "text", required)
    .addColumn("name", "text", required)
    .addColumn("phone", "text", required)
    .addColumn("email", "text")
    .addColumn("lang", "text", required)
    .addColumn("about", "text")
    .addColumn("first_day", "text", required)
    .addColumn("first_part", "text", required)
    .addColumn("second_day", "text", required)
    .addColumn("second_part", "text", required)
    .addColumn("state", "text", required)
    .addColumn("next_day", "text")
    .addColumn("next_part", "text")
    .addColumn("asked_at", "text", required)
    .addColumn("answer_by", "text", required)
    .addColumn("reminded_at", "text")
    .addColumn("answered_at", "text")
    .addColumn("kept_until", "text", required)
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addColumn("company_hash", "text", (column) => column.notNull().unique())
    .addCheckConstraint("callback_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .addCheckConstraint("callback_first_part_code", oneOf("first_part", parts))
    .addCheckConstraint("callback_second_part_code", oneOf("second_part", parts))
    .addCheckConstraint("callback_next_part_code", sql`next_part is null or ${oneOf("next_part", parts)}`)
    .addCheckConstraint(
      "callback_state_code",
      oneOf("state", ["asked", "unreached", "called", "missed", "declined", "closed"]),
    )
    .execute();
  await db.schema.createIndex("callback_listing_id_index").on("callback").column("listing_id").execute();
  await db.schema.createIndex("callback_kept_until_index").on("callback").column("kept_until").execute();

  await createTable(db, "callback_language")
    .addColumn("callback_id", "text", belongsTo("callback.id"))
    .addColumn("language", "text", required)
    .addPrimaryKeyConstraint("callback_language_key", ["callback_id", "language"])
    .addCheckConstraint("callback_language_code", oneOf("language", ["de", "pl", "cs", "en", "hsb", "dsb"]))
    .execute();

  await createTable(db, "callback_pause")
    .addColumn("company_id", "text", (column) => belongsTo("company.id")(column).primaryKey())
    .execute();
}
