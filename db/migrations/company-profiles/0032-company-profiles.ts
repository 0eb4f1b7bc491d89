import type { Kysely } from "kysely";
import { belongsTo, createTable, id, oneOf, references, required } from "../table.ts";

const langs = ["de", "pl", "cs"];
const welcomes = [
  "onboarding",
  "sponsor",
  "german_course",
  "housing",
  "authorities",
  "recognition",
  "commute",
  "family",
];

/** What companies say of themselves, and what of it still waits for the office. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("company").addColumn("apprentices", "integer").execute();

  await createTable(db, "company_welcome")
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("welcome", "text", required)
    .addPrimaryKeyConstraint("company_welcome_key", ["company_id", "welcome"])
    .addCheckConstraint("company_welcome_welcome_code", oneOf("welcome", welcomes))
    .execute();

  await createTable(db, "company_welcome_text")
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("lang", "text", required)
    .addColumn("text", "text", required)
    .addPrimaryKeyConstraint("company_welcome_text_key", ["company_id", "lang"])
    .addCheckConstraint("company_welcome_text_lang_code", oneOf("lang", langs))
    .execute();

  await createTable(db, "company_change")
    .addColumn("company_id", "text", (column) => id(column).references("company.id").onDelete("cascade"))
    .addColumn("submitted_by", "text", references("account.id"))
    .addColumn("submitted_at", "text", required)
    .addColumn("returned_at", "text")
    .addColumn("remark", "text")
    .execute();
  await db.schema
    .createIndex("company_change_submitted_by_index")
    .on("company_change")
    .column("submitted_by")
    .execute();

  await createTable(db, "company_change_text")
    .addColumn("company_id", "text", belongsTo("company_change.company_id"))
    .addColumn("lang", "text", required)
    .addColumn("about", "text", required)
    .addColumn("welcome", "text", required)
    .addPrimaryKeyConstraint("company_change_text_key", ["company_id", "lang"])
    .addCheckConstraint("company_change_text_lang_code", oneOf("lang", langs))
    .execute();
}
