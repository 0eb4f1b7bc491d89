import type { Kysely } from "kysely";
import { belongsTo, createTable, oneOf, required } from "./table.ts";

/** How a company writes to people who apply, where it does not write as the board proposes. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "company_letter")
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("decision", "text", required)
    .addColumn("lang", "text", required)
    .addColumn("text", "text", required)
    .addColumn("updated_at", "text", required)
    .addPrimaryKeyConstraint("company_letter_pk", ["company_id", "decision", "lang"])
    .addCheckConstraint(
      "company_letter_decision_code",
      oneOf("decision", ["in_review", "invited", "trial_day", "offer", "hired", "declined"]),
    )
    .addCheckConstraint("company_letter_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();
}
