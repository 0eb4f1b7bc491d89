import type { Kysely } from "kysely";
import { belongsTo, createTable, id, oneOf, required } from "../table.ts";

/** What happens to a company's listings and applications, for its programs; and whom it was told. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "webhook")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("address", "text", required)
    .addColumn("sealed", "text", required)
    .addColumn("former_sealed", "text")
    .addColumn("former_until", "text")
    .addColumn("created_at", "text", required)
    .addColumn("failing_since", "text")
    .addColumn("stopped_at", "text")
    .execute();
  await db.schema.createIndex("webhook_company_id_index").on("webhook").column("company_id").execute();
  await db.schema.createIndex("webhook_account_id_index").on("webhook").column("account_id").execute();

  await createTable(db, "webhook_event")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("source", "text", (column) => column.notNull().unique())
    .addColumn("event", "text", required)
    .addColumn("listing_id", "text", (column) => column.references("listing.id").onDelete("cascade"))
    .addColumn("application_id", "text", (column) => column.references("application.id").onDelete("cascade"))
    .addColumn("stage", "text")
    .addColumn("at", "text", required)
    .addCheckConstraint(
      "webhook_event_code",
      oneOf("event", [
        ...["application.received", "application.stage", "listing.published", "listing.sent_back", "listing.ended"],
        "test",
      ]),
    )
    .execute();
  await db.schema
    .createIndex("webhook_event_company_id_index")
    .on("webhook_event")
    .columns(["company_id", "id"])
    .execute();
  await db.schema.createIndex("webhook_event_listing_id_index").on("webhook_event").column("listing_id").execute();
  await db.schema
    .createIndex("webhook_event_application_id_index")
    .on("webhook_event")
    .column("application_id")
    .execute();
  await db.schema.createIndex("webhook_event_at_index").on("webhook_event").column("at").execute();

  await createTable(db, "webhook_delivery")
    .addColumn("webhook_id", "text", belongsTo("webhook.id"))
    .addColumn("event_id", "text", belongsTo("webhook_event.id"))
    .addColumn("state", "text", required)
    .addColumn("tries", "integer", required)
    .addColumn("next_at", "text", required)
    .addColumn("answered_status", "integer")
    .addColumn("fault", "text")
    .addColumn("tried_at", "text")
    .addPrimaryKeyConstraint("webhook_delivery_key", ["webhook_id", "event_id"])
    .addCheckConstraint("webhook_delivery_state_code", oneOf("state", ["waiting", "delivered", "given_up"]))
    .execute();
  await db.schema
    .createIndex("webhook_delivery_state_index")
    .on("webhook_delivery")
    .columns(["state", "next_at"])
    .execute();
  await db.schema.createIndex("webhook_delivery_event_id_index").on("webhook_delivery").column("event_id").execute();
}
