import { type Kysely, sql } from "kysely";
import { belongsTo, createTable, flag, id, oneOf, references, required } from "./table.ts";

/**
 * One person may work for several companies: a membership is a person and a company, and so is whatever hangs on it. The key of
 * a table cannot be changed in SQLite, so the four tables are made anew around their rows, in both databases alike.
 */
export async function up(db: Kysely<unknown>) {
  await sql`create table kept_membership as select * from membership`.execute(db);
  await sql`create table kept_listing as select membership_listing.*, membership.company_id from membership_listing
    inner join membership on membership.account_id = membership_listing.account_id`.execute(db);
  await sql`create table kept_deputy as select deputy.*, membership.company_id from deputy
    inner join membership on membership.account_id = deputy.account_id
    inner join membership as other on other.account_id = deputy.deputy_id and other.company_id = membership.company_id`.execute(
    db,
  );
  await sql`create table kept_digest as select application_digest.*, membership.company_id from application_digest
    inner join membership on membership.account_id = application_digest.account_id`.execute(db);
  for (const table of ["application_digest", "deputy", "membership_listing", "membership"]) {
    await db.schema.dropTable(table).execute();
  }

  await createTable(db, "membership")
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("role", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("limited", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("mails", "text", (column) => column.notNull().defaultTo("at_once"))
    .addColumn("waits", "integer", (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint("membership_pk", ["account_id", "company_id"])
    .addCheckConstraint("membership_role_code", oneOf("role", ["admin", "member", "reader"]))
    .addCheckConstraint("membership_limited_flag", flag("limited"))
    .addCheckConstraint("membership_mails_code", oneOf("mails", ["at_once", "daily", "mine"]))
    .addCheckConstraint("membership_waits_flag", flag("waits"))
    .execute();
  await db.schema.createIndex("membership_company_id_index").on("membership").columns(["company_id"]).execute();

  await createTable(db, "membership_listing")
    .addColumn("account_id", "text", required)
    .addColumn("company_id", "text", required)
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addPrimaryKeyConstraint("membership_listing_pk", ["account_id", "listing_id"])
    .addForeignKeyConstraint(
      "membership_listing_membership_fk",
      ["account_id", "company_id"],
      "membership",
      ["account_id", "company_id"],
      (key) => key.onDelete("cascade"),
    )
    .execute();
  await db.schema
    .createIndex("membership_listing_listing_id_index")
    .on("membership_listing")
    .columns(["listing_id"])
    .execute();

  await createTable(db, "deputy")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", required)
    .addColumn("account_id", "text", required)
    .addColumn("deputy_id", "text", required)
    .addColumn("from_day", "text", required)
    .addColumn("until_day", "text", required)
    .addColumn("set_by", "text", references("account.id"))
    .addColumn("created_at", "text", required)
    .addForeignKeyConstraint(
      "deputy_account_fk",
      ["account_id", "company_id"],
      "membership",
      ["account_id", "company_id"],
      (key) => key.onDelete("cascade"),
    )
    .addForeignKeyConstraint(
      "deputy_deputy_fk",
      ["deputy_id", "company_id"],
      "membership",
      ["account_id", "company_id"],
      (key) => key.onDelete("cascade"),
    )
    .execute();
  await db.schema.createIndex("deputy_account_id_index").on("deputy").columns(["account_id", "until_day"]).execute();
  await db.schema.createIndex("deputy_deputy_id_index").on("deputy").columns(["deputy_id", "until_day"]).execute();

  await createTable(db, "application_digest")
    .addColumn("id", "text", id)
    .addColumn("account_id", "text", required)
    .addColumn("company_id", "text", required)
    .addColumn("application_id", "text", required)
    .addColumn("text", "text", required)
    .addColumn("at", "text", required)
    .addForeignKeyConstraint(
      "application_digest_membership_fk",
      ["account_id", "company_id"],
      "membership",
      ["account_id", "company_id"],
      (key) => key.onDelete("cascade"),
    )
    .execute();
  await db.schema
    .createIndex("application_digest_account_id_index")
    .on("application_digest")
    .columns(["account_id", "id"])
    .execute();

  await sql`insert into membership (account_id, company_id, role, created_at, limited, mails)
    select account_id, company_id, role, created_at, limited, mails from kept_membership`.execute(db);
  await sql`insert into membership_listing (account_id, company_id, listing_id)
    select account_id, company_id, listing_id from kept_listing`.execute(db);
  await sql`insert into deputy (id, company_id, account_id, deputy_id, from_day, until_day, set_by, created_at)
    select id, company_id, account_id, deputy_id, from_day, until_day, set_by, created_at from kept_deputy`.execute(db);
  await sql`insert into application_digest (id, account_id, company_id, application_id, text, at)
    select id, account_id, company_id, application_id, text, at from kept_digest`.execute(db);
  for (const table of ["kept_membership", "kept_listing", "kept_deputy", "kept_digest"]) {
    await db.schema.dropTable(table).execute();
  }

  await db.schema.alterTable("session").addColumn("company_id", "text").execute();
  await db.schema.alterTable("account_token").addColumn("company_id", "text").execute();
  await sql`update account_token set company_id = (
    select membership.company_id from membership where membership.account_id = account_token.account_id
  ) where purpose = 'invitation'`.execute(db);
}
