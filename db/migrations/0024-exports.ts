import type { Kysely } from "kysely";
import { belongsTo, createTable, flag, id, oneOf, required } from "./table.ts";

/** What left the board as a file, and of which copies a company is told when the data are erased here. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "application_export")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("account_id", "text", (column) => column.notNull().references("account.id"))
    .addColumn("format", "text", required)
    .addColumn("at", "text", required)
    .addColumn("applications", "integer", required)
    .addCheckConstraint("application_export_format_code", oneOf("format", ["pdf", "csv", "zip"]))
    .execute();
  await db.schema
    .createIndex("application_export_listing_id_index")
    .on("application_export")
    .columns(["listing_id", "at"])
    .execute();
  await db.schema.createIndex("application_export_at_index").on("application_export").columns(["at"]).execute();

  await createTable(db, "exported_application")
    .addColumn("application_id", "text", belongsTo("application.id"))
    .addColumn("export_id", "text", belongsTo("application_export.id"))
    .addPrimaryKeyConstraint("exported_application_pk", ["application_id", "export_id"])
    .execute();
  await db.schema
    .createIndex("exported_application_export_id_index")
    .on("exported_application")
    .columns(["export_id", "application_id"])
    .execute();

  await createTable(db, "erased_copy")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("account_id", "text", (column) => column.notNull().references("account.id"))
    .addColumn("number", "text", required)
    .addColumn("format", "text", required)
    .addColumn("exported_at", "text", required)
    .addCheckConstraint("erased_copy_format_code", oneOf("format", ["pdf", "csv", "zip"]))
    .execute();
  await db.schema.createIndex("erased_copy_company_id_index").on("erased_copy").columns(["company_id"]).execute();

  await db.schema
    .alterTable("outbox_mail")
    .addColumn("forget_when_sent", "integer", (column) => column.notNull().defaultTo(0).check(flag("forget_when_sent")))
    .execute();
}
