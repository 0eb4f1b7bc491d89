import type { Kysely } from "kysely";
import { replaceCodes } from "./replace-codes.ts";
import { belongsTo, createTable, flag, id, oneOf, references, required } from "./table.ts";

/** Who reads only, who sees which listings, who stands in for whom, who wants which mails; and when nobody is there. */
export async function up(db: Kysely<unknown>) {
  await replaceCodes(db, {
    table: "membership",
    column: "role",
    constraint: "membership_role_code",
    codes: ["admin", "member", "reader"],
  });
  await db.schema
    .alterTable("membership")
    .addColumn("limited", "integer", (column) => column.notNull().defaultTo(0).check(flag("limited")))
    .execute();
  await db.schema
    .alterTable("membership")
    .addColumn("mails", "text", (column) =>
      column
        .notNull()
        .defaultTo("at_once")
        .check(oneOf("mails", ["at_once", "daily", "mine"])),
    )
    .execute();

  await createTable(db, "membership_listing")
    .addColumn("account_id", "text", belongsTo("membership.account_id"))
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addPrimaryKeyConstraint("membership_listing_pk", ["account_id", "listing_id"])
    .execute();
  await db.schema
    .createIndex("membership_listing_listing_id_index")
    .on("membership_listing")
    .columns(["listing_id"])
    .execute();

  await createTable(db, "deputy")
    .addColumn("id", "text", id)
    .addColumn("account_id", "text", belongsTo("membership.account_id"))
    .addColumn("deputy_id", "text", belongsTo("membership.account_id"))
    .addColumn("from_day", "text", required)
    .addColumn("until_day", "text", required)
    .addColumn("set_by", "text", references("account.id"))
    .addColumn("created_at", "text", required)
    .execute();
  await db.schema.createIndex("deputy_account_id_index").on("deputy").columns(["account_id", "until_day"]).execute();
  await db.schema.createIndex("deputy_deputy_id_index").on("deputy").columns(["deputy_id", "until_day"]).execute();

  await createTable(db, "company_holiday")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("from_day", "text", required)
    .addColumn("until_day", "text", required)
    .addColumn("announced_by", "text", references("account.id"))
    .addColumn("announced_at", "text", required)
    .execute();
  await db.schema
    .createIndex("company_holiday_company_id_index")
    .on("company_holiday")
    .columns(["company_id", "until_day"])
    .execute();

  await createTable(db, "application_digest")
    .addColumn("id", "text", id)
    .addColumn("account_id", "text", belongsTo("membership.account_id"))
    .addColumn("application_id", "text", required)
    .addColumn("text", "text", required)
    .addColumn("at", "text", required)
    .execute();
  await db.schema
    .createIndex("application_digest_account_id_index")
    .on("application_digest")
    .columns(["account_id", "id"])
    .execute();
}
