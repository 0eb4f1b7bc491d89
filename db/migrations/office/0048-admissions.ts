import { type Kysely, sql } from "kysely";
import { belongsTo, createTable, id, oneOf, references, required } from "../table.ts";

/** Companies that ask for membership. `open_key` keeps who asks twice from standing there twice. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "admission")
    .addColumn("id", "text", id)
    .addColumn("open_key", "text", (column) => column.unique())
    .addColumn("name", "text", required)
    .addColumn("street", "text", required)
    .addColumn("postal_code", "text", required)
    .addColumn("place", "text", required)
    .addColumn("website", "text")
    .addColumn("staff", "integer")
    .addColumn("contact_name", "text", required)
    .addColumn("contact_phone", "text")
    .addColumn("contact_email", "text", required)
    .addColumn("lang", "text", required)
    .addColumn("message", "text")
    .addColumn("created_at", "text", required)
    .addColumn("mailed_at", "text", required)
    .addColumn("confirm_hash", "text", (column) => column.notNull().unique())
    .addColumn("confirm_by", "text", required)
    .addColumn("confirmed_at", "text")
    .addColumn("asked_at", "text")
    .addColumn("question", "text")
    .addColumn("declined_at", "text")
    .addColumn("declined_by", "text", references("account.id"))
    .addColumn("refusal", "text")
    .addColumn("words", "text")
    .addCheckConstraint("admission_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .addCheckConstraint(
      "admission_refusal_code",
      sql`refusal is null or ${oneOf("refusal", ["elsewhere", "no_company", "member_already", "unanswered", "other"])}`,
    )
    .execute();
  await db.schema.createIndex("admission_confirmed_at_index").on("admission").columns(["confirmed_at"]).execute();

  await createTable(db, "admission_field")
    .addColumn("admission_id", "text", belongsTo("admission.id"))
    .addColumn("field", "text", required)
    .addPrimaryKeyConstraint("admission_field_pk", ["admission_id", "field"])
    .execute();
}
