import { type Kysely, sql } from "kysely";
import { belongsTo, createTable, flag, id, oneOf, references, required } from "../table.ts";

/** Good examples that members learn from. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "good_example")
    .addColumn("id", "text", id)
    .addColumn("status", "text", required)
    .addColumn("members_only", "integer", required)
    .addColumn("company_id", "text", references("company.id"))
    .addColumn("by_company", "integer", required)
    .addColumn("cost", "text")
    .addColumn("contact_name", "text")
    .addColumn("contact_email", "text")
    .addColumn("contact_phone", "text")
    .addColumn("created_at", "text", required)
    .addColumn("updated_at", "text", required)
    .addColumn("submitted_at", "text")
    .addColumn("submitted_by", "text", references("account.id"))
    .addColumn("published_at", "text")
    .addColumn("taken_down_at", "text")
    .addColumn("remark", "text")
    .addCheckConstraint("good_example_status_code", oneOf("status", ["draft", "submitted", "published", "taken_down"]))
    .addCheckConstraint(
      "good_example_cost_code",
      sql`cost is null or cost in ('nothing', 'small', 'medium', 'large', 'very_large')`,
    )
    .addCheckConstraint("good_example_members_only_flag", flag("members_only"))
    .addCheckConstraint("good_example_by_company_flag", flag("by_company"))
    .addCheckConstraint("good_example_of_company", sql`by_company = 0 or company_id is not null`)
    .addCheckConstraint(
      "good_example_contact",
      sql`case when contact_name is null then contact_email is null and contact_phone is null else contact_email is not null or contact_phone is not null end`,
    )
    .addCheckConstraint("good_example_contact_of_taken_down", sql`status <> 'taken_down' or contact_name is null`)
    .execute();
  await createTable(db, "good_example_text")
    .addColumn("example_id", "text", belongsTo("good_example.id"))
    .addColumn("lang", "text", required)
    .addColumn("title", "text", required)
    .addColumn("problem", "text", required)
    .addColumn("way", "text", required)
    .addColumn("result", "text", required)
    .addPrimaryKeyConstraint("good_example_text_pk", ["example_id", "lang"])
    .addCheckConstraint("good_example_text_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();
  for (const [table, column] of [
    ["good_example_tag", "tag"],
    ["good_example_field", "field"],
  ] as const) {
    await createTable(db, table)
      .addColumn("example_id", "text", belongsTo("good_example.id"))
      .addColumn(column, "text", required)
      .addPrimaryKeyConstraint(`${table}_pk`, ["example_id", column])
      .execute();
  }
  await createTable(db, "good_example_event")
    .addColumn("example_id", "text", belongsTo("good_example.id"))
    .addColumn("event_id", "text", belongsTo("event.id"))
    .addPrimaryKeyConstraint("good_example_event_pk", ["example_id", "event_id"])
    .execute();
  for (const column of ["company_id", "submitted_by", "status"] as const) {
    await db.schema.createIndex(`good_example_${column}_index`).on("good_example").column(column).execute();
  }
  await db.schema
    .createIndex("good_example_event_event_id_index")
    .on("good_example_event")
    .column("event_id")
    .execute();
}
