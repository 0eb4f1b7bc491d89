import type { Kysely } from "kysely";
import { belongsTo, createTable, id, oneOf, references, required } from "../table.ts";

/** What a company wrote to a group of them, whom it has reached, and who said yes. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "returnee_interest")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("account_id", "text", (column) => references("account.id")(required(column)))
    .addColumn("group_id", "text", (column) => column.references("returnee_group.id").onDelete("set null"))
    .addColumn("facts", "text", required)
    .addColumn("reasons", "text", required)
    .addColumn("words", "text")
    .addColumn("lang", "text", required)
    .addColumn("sent_at", "text", required)
    .addColumn("until", "text", required)
    .addColumn("delivered_at", "text")
    .addCheckConstraint("returnee_interest_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();
  await createTable(db, "returnee_interest_delivery")
    .addColumn("interest_id", "text", belongsTo("returnee_interest.id"))
    .addColumn("profile_id", "text", belongsTo("returnee_profile.id"))
    .addColumn("mailed_at", "text", required)
    .addColumn("agreed_at", "text")
    .addColumn("contact_name", "text")
    .addColumn("contact_way", "text")
    .addPrimaryKeyConstraint("returnee_interest_delivery_pk", ["interest_id", "profile_id"])
    .execute();
  for (const [table, column] of [
    ["returnee_interest", "company_id"],
    ["returnee_interest", "account_id"],
    ["returnee_interest", "group_id"],
    ["returnee_interest_delivery", "profile_id"],
  ] as const) {
    await db.schema.createIndex(`${table}_${column}_index`).on(table).column(column).execute();
  }
}
