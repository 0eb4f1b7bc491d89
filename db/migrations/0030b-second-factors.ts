import type { Kysely } from "kysely";
import { belongsTo, createTable, id, references, required } from "./table.ts";

/** What somebody shows at the sign-in beside the password: an app's codes, recovery codes, passkeys; and who must. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "authenticator")
    .addColumn("account_id", "text", (column) => belongsTo("account.id")(column).primaryKey())
    .addColumn("sealed", "text", required)
    .addColumn("last_step", "integer", required)
    .addColumn("created_at", "text", required)
    .execute();

  await createTable(db, "recovery_code")
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("hash", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("used_at", "text")
    .addPrimaryKeyConstraint("recovery_code_pk", ["account_id", "hash"])
    .execute();

  await createTable(db, "passkey")
    .addColumn("id", "text", id)
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("name", "text", required)
    .addColumn("public_key", "text", required)
    .addColumn("counter", "integer", required)
    .addColumn("transports", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("last_used_at", "text")
    .execute();
  await db.schema.createIndex("passkey_account_id_index").on("passkey").columns(["account_id"]).execute();

  await createTable(db, "passkey_challenge")
    .addColumn("challenge", "text", id)
    .addColumn("account_id", "text", (column) => column.references("account.id").onDelete("cascade"))
    .addColumn("expires_at", "text", required)
    .execute();

  await createTable(db, "pending_sign_in")
    .addColumn("id", "text", id)
    .addColumn("account_id", "text", belongsTo("account.id"))
    .addColumn("wanted", "text", required)
    .addColumn("failures", "integer", required)
    .addColumn("expires_at", "text", required)
    .execute();
  await db.schema
    .createIndex("pending_sign_in_account_id_index")
    .on("pending_sign_in")
    .columns(["account_id"])
    .execute();

  await createTable(db, "factor_demand")
    .addColumn("company_id", "text", (column) => belongsTo("company.id")(column).primaryKey())
    .addColumn("demanded_by", "text", references("account.id"))
    .addColumn("demanded_at", "text", required)
    .execute();
}
