import type { Kysely } from "kysely";
import { belongsTo, createTable, id, required } from "../table.ts";

/** Devices that may always try, tries that are counted, refusals that the office sees, and forms kept for their writer. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "known_device")
    .addColumn("id", "text", required)
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("created_at", "text", required)
    .addColumn("last_used_at", "text", required)
    .addPrimaryKeyConstraint("known_device_pk", ["id", "account_id"])
    .execute();
  await db.schema.createIndex("known_device_account_id_index").on("known_device").columns(["account_id"]).execute();

  await createTable(db, "sign_in_count")
    .addColumn("address", "text", required)
    .addColumn("place", "text", required)
    .addColumn("failures", "integer", required)
    .addColumn("last_at", "text", required)
    .addPrimaryKeyConstraint("sign_in_count_pk", ["address", "place"])
    .execute();

  await createTable(db, "refused_access")
    .addColumn("day", "text", required)
    .addColumn("kind", "text", required)
    .addColumn("account_id", "text", required)
    .addColumn("network", "text", required)
    .addColumn("count", "integer", required)
    .addColumn("first_at", "text", required)
    .addColumn("last_at", "text", required)
    .addPrimaryKeyConstraint("refused_access_pk", ["day", "kind", "account_id", "network"])
    .execute();
  await db.schema.createIndex("refused_access_last_at_index").on("refused_access").columns(["last_at"]).execute();

  await createTable(db, "kept_form")
    .addColumn("id", "text", id)
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("sealed", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("expires_at", "text", required)
    .execute();
  await db.schema.createIndex("kept_form_account_id_index").on("kept_form").columns(["account_id"]).execute();
}
