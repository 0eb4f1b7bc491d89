import type { Kysely } from "kysely";
import { belongsTo, createTable, id, oneOf, references, required } from "../table.ts";

export async function up(db: Kysely<unknown>) {
  await createTable(db, "account")
    .addColumn("id", "text", id)
    .addColumn("email", "text", required)
    .addColumn("name", "text", required)
    .addColumn("role", "text", required)
    .addColumn("lang", "text", required)
    .addColumn("password_hash", "text")
    .addColumn("created_at", "text", required)
    .addColumn("disabled_at", "text")
    .addUniqueConstraint("account_email_unique", ["email"])
    .addCheckConstraint("account_role_code", oneOf("role", ["office", "employer"]))
    .addCheckConstraint("account_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();

  await createTable(db, "company")
    .addColumn("id", "text", id)
    .addColumn("slug", "text", required)
    .addColumn("name", "text", required)
    .addColumn("place_id", "text", (column) => column.notNull().references("place.id"))
    .addColumn("street", "text", required)
    .addColumn("postal_code", "text", required)
    .addColumn("website", "text")
    .addColumn("staff", "integer")
    .addColumn("contact_name", "text", required)
    .addColumn("contact_role", "text")
    .addColumn("contact_phone", "text")
    .addColumn("contact_email", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("suspended_at", "text")
    .addColumn("suspended_by", "text", references("account.id"))
    .addColumn("suspension_reason", "text")
    .addUniqueConstraint("company_slug_unique", ["slug"])
    .execute();

  await createTable(db, "company_field")
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("field", "text", required)
    .addPrimaryKeyConstraint("company_field_pk", ["company_id", "field"])
    .execute();

  await createTable(db, "company_language")
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("lang", "text", required)
    .addPrimaryKeyConstraint("company_language_pk", ["company_id", "lang"])
    .addCheckConstraint("company_language_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();

  await createTable(db, "company_text")
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("lang", "text", required)
    .addColumn("about", "text", required)
    .addPrimaryKeyConstraint("company_text_pk", ["company_id", "lang"])
    .addCheckConstraint("company_text_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();

  await createTable(db, "membership")
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("role", "text", required)
    .addColumn("created_at", "text", required)
    .addPrimaryKeyConstraint("membership_pk", ["account_id"])
    .addCheckConstraint("membership_role_code", oneOf("role", ["admin", "member"]))
    .execute();
  await db.schema.createIndex("membership_company_id_index").on("membership").columns(["company_id"]).execute();

  await createTable(db, "session")
    .addColumn("id", "text", id)
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("created_at", "text", required)
    .addColumn("expires_at", "text", required)
    .addColumn("last_seen_at", "text", required)
    .execute();
  await db.schema.createIndex("session_account_id_index").on("session").columns(["account_id"]).execute();

  await createTable(db, "account_token")
    .addColumn("id", "text", id)
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("purpose", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("expires_at", "text", required)
    .addColumn("used_at", "text")
    .addCheckConstraint("account_token_purpose_code", oneOf("purpose", ["invitation", "reset"]))
    .execute();
  await db.schema.createIndex("account_token_account_id_index").on("account_token").columns(["account_id"]).execute();
}
