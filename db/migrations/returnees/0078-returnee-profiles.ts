import type { Kysely } from "kysely";
import { belongsTo, createTable, flag, id, oneOf, references, required } from "../table.ts";

/** Anonymous profiles of people who want to come home. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "returnee_profile")
    .addColumn("id", "text", id)
    .addColumn("email", "text", (column) => column.notNull().unique())
    .addColumn("lang", "text", required)
    .addColumn("manage_hash", "text", (column) => column.notNull().unique())
    .addColumn("created_at", "text", required)
    .addColumn("confirm_by", "text", required)
    .addColumn("confirmed_at", "text")
    .addColumn("updated_at", "text", required)
    .addColumn("occupation_id", "text", (column) => references("occupation.id")(required(column)))
    .addColumn("years", "text", required)
    .addColumn("home_district", "text", (column) => references("district.id")(required(column)))
    .addColumn("comes_by", "text", required)
    .addColumn("ends_on", "text", required)
    .addColumn("asked_at", "text")
    .addColumn("office_may_contact", "integer", required)
    .addColumn("contact_name", "text")
    .addCheckConstraint("returnee_profile_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .addCheckConstraint("returnee_profile_years_code", oneOf("years", ["0_2", "3_5", "6_10", "over_10"]))
    .addCheckConstraint("returnee_profile_office_may_contact_flag", flag("office_may_contact"))
    .execute();
  await createTable(db, "returnee_profile_language")
    .addColumn("profile_id", "text", belongsTo("returnee_profile.id"))
    .addColumn("lang", "text", required)
    .addColumn("level", "text", required)
    .addPrimaryKeyConstraint("returnee_profile_language_pk", ["profile_id", "lang"])
    .addCheckConstraint("returnee_profile_language_lang_code", oneOf("lang", ["de", "pl", "cs", "en", "hsb", "dsb"]))
    .addCheckConstraint("returnee_profile_language_level_code", oneOf("level", ["A1", "A2", "B1", "B2", "C1", "C2"]))
    .execute();
  await createTable(db, "returnee_profile_wish")
    .addColumn("profile_id", "text", belongsTo("returnee_profile.id"))
    .addColumn("wish", "text", required)
    .addPrimaryKeyConstraint("returnee_profile_wish_pk", ["profile_id", "wish"])
    .addCheckConstraint(
      "returnee_profile_wish_wish_code",
      oneOf("wish", [
        ...["part_time", "flexible_hours", "remote_part", "no_nights", "training"],
        ...["leading", "housing_help", "childcare", "partner_work"],
      ]),
    )
    .execute();
  await createTable(db, "returnee_profile_hidden")
    .addColumn("profile_id", "text", belongsTo("returnee_profile.id"))
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addPrimaryKeyConstraint("returnee_profile_hidden_pk", ["profile_id", "company_id"])
    .execute();
  for (const [table, column] of [
    ["returnee_profile", "occupation_id"],
    ["returnee_profile", "home_district"],
    ["returnee_profile_hidden", "company_id"],
  ] as const) {
    await db.schema.createIndex(`${table}_${column}_index`).on(table).column(column).execute();
  }
}
