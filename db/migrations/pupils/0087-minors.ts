import type { Kysely } from "kysely";
import { createTable, flag, id, oneOf, required } from "../table.ts";

/** Who applies or asks for a taster day may say to be under 18; and a parent may wish for no mails. */
export async function up(db: Kysely<unknown>) {
  for (const table of ["application", "taster_request"]) {
    await db.schema
      .alterTable(table)
      .addColumn("under_18", "integer", (column) => column.notNull().defaultTo(0).check(flag("under_18")))
      .execute();
  }
  await db.schema
    .alterTable("application_draft")
    .addColumn("under_18", "integer", (column) => column.check(flag("under_18")))
    .execute();
  await db.schema.alterTable("application_draft").addColumn("parent_email", "text").execute();
  await db.schema
    .alterTable("application_draft")
    .addColumn("parent_lang", "text", (column) => column.check(oneOf("parent_lang", ["de", "pl", "cs"])))
    .execute();
  await createTable(db, "mail_stop").addColumn("address_hash", "text", id).addColumn("at", "text", required).execute();
}
