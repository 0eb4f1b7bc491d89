import { type Kysely, sql } from "kysely";
import { belongsTo, createTable, flag, id, oneOf, references, required } from "../table.ts";

export async function up(db: Kysely<unknown>) {
  await createTable(db, "alert")
    .addColumn("id", "text", id)
    .addColumn("email", "text", required)
    .addColumn("lang", "text", required)
    .addColumn("criteria", "text", required)
    .addColumn("frequency", "text", required)
    .addColumn("manage_hash", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("confirm_by", "text", required)
    .addColumn("confirmed_at", "text")
    .addColumn("last_run_at", "text")
    .addColumn("home_district", "text", references("district.id"))
    .addColumn("field", "text")
    .addColumn("horizon_months", "integer")
    .addColumn("office_may_contact", "integer", required)
    .addUniqueConstraint("alert_manage_hash_unique", ["manage_hash"])
    .addCheckConstraint("alert_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .addCheckConstraint("alert_frequency_code", oneOf("frequency", ["daily", "weekly"]))
    .addCheckConstraint("alert_office_may_contact_flag", flag("office_may_contact"))
    .execute();
  // One person watches one search once; a wish to return is kept apart from a plain alert with the same search.
  await db.schema
    .createIndex("alert_search_unique")
    .unique()
    .on("alert")
    .columns(["email", "criteria"])
    .where(sql.ref("home_district"), "is", null)
    .execute();
  await db.schema
    .createIndex("alert_return_unique")
    .unique()
    .on("alert")
    .columns(["email", "criteria"])
    .where(sql.ref("home_district"), "is not", null)
    .execute();

  await createTable(db, "alert_delivery")
    .addColumn("alert_id", "text", belongsTo("alert.id"))
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("at", "text", required)
    .addPrimaryKeyConstraint("alert_delivery_pk", ["alert_id", "listing_id"])
    .execute();
}
