import type { Kysely } from "kysely";
import { belongsTo, createTable, flag, id, oneOf, references, required } from "./table.ts";

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
    .addColumn("ended_at", "text")
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
  await db.schema.createIndex("alert_email_index").on("alert").columns(["email"]).execute();

  await createTable(db, "alert_delivery")
    .addColumn("alert_id", "text", belongsTo("alert.id"))
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("at", "text", required)
    .addPrimaryKeyConstraint("alert_delivery_pk", ["alert_id", "listing_id"])
    .execute();
}
