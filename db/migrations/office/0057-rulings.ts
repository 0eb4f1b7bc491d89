import { type Kysely, sql } from "kysely";
import { belongsTo, createTable, id, oneOf, references, required } from "../table.ts";

const kinds = ["listing_ended", "company_suspended", "event_cancelled", "example_taken_down", "report_declined"];

/** What the office decided about what others published, with its reasons, and who appealed against it. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "ruling")
    .addColumn("id", "text", id)
    .addColumn("number", "text", (column) => column.notNull().unique())
    .addColumn("kind", "text", required)
    .addColumn("subject_id", "text", required)
    .addColumn("subject_name", "text", required)
    .addColumn("company_id", "text", (column) => references("company.id")(required(column)))
    .addColumn("report_id", "text", references("listing_report.id"))
    .addColumn("ground", "text")
    .addColumn("rule", "text")
    .addColumn("facts", "text")
    .addColumn("lang", "text", required)
    .addColumn("decided_at", "text", required)
    .addColumn("decided_by", "text", (column) => references("account.id")(required(column)))
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addCheckConstraint("ruling_kind_code", oneOf("kind", kinds))
    .addCheckConstraint("ruling_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .addCheckConstraint(
      "ruling_ground_code",
      sql`case when kind = 'report_declined' then ground is null else ground is not null and ground in ('law', 'terms') end`,
    )
    .addCheckConstraint("ruling_of_report", sql`kind <> 'report_declined' or report_id is not null`)
    .execute();
  await createTable(db, "ruling_appeal")
    .addColumn("ruling_id", "text", (column) => belongsTo("ruling.id")(column).primaryKey())
    .addColumn("words", "text")
    .addColumn("lang", "text", required)
    .addColumn("filed_at", "text", required)
    .addColumn("decided_at", "text")
    .addColumn("decided_by", "text", references("account.id"))
    .addColumn("outcome", "text")
    .addColumn("answer", "text")
    .addColumn("brought_back", "integer")
    .addCheckConstraint("ruling_appeal_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .addCheckConstraint("ruling_appeal_outcome_code", sql`outcome is null or outcome in ('upheld', 'changed')`)
    .addCheckConstraint("ruling_appeal_brought_back_flag", sql`brought_back is null or brought_back in (0, 1)`)
    .addCheckConstraint(
      "ruling_appeal_decided",
      sql`case when decided_at is null then outcome is null and decided_by is null else outcome is not null and decided_by is not null end`,
    )
    .execute();
  for (const column of ["company_id", "report_id", "decided_by", "decided_at"] as const) {
    await db.schema.createIndex(`ruling_${column}_index`).on("ruling").column(column).execute();
  }
  await db.schema.createIndex("ruling_appeal_decided_by_index").on("ruling_appeal").column("decided_by").execute();
}
