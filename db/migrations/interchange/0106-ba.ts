import type { Kysely } from "kysely";
import { belongsTo, createTable, flag, id, oneOf, required } from "../table.ts";

/** What was told the Bundesagentur, and what it answered. Ads are named without a reference: what is gone here must still be removed there. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "ba_run")
    .addColumn("id", "text", id)
    .addColumn("load", "text", required)
    .addColumn("file", "text")
    .addColumn("part", "text")
    .addColumn("began_at", "text", required)
    .addColumn("sealed_at", "text")
    .addColumn("placed_at", "text")
    .addColumn("sent", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("removed", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("left_out", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("answered_at", "text")
    .addCheckConstraint("ba_run_load_code", oneOf("load", ["full", "difference"]))
    .execute();
  await createTable(db, "ba_ad")
    .addColumn("listing_id", "text", id)
    .addColumn("company_id", "text", required)
    .addColumn("digest", "text", required)
    .addColumn("run_id", "text", required)
    .execute();
  await createTable(db, "ba_entry")
    .addColumn("run_id", "text", belongsTo("ba_run.id"))
    .addColumn("listing_id", "text", required)
    .addColumn("company_id", "text", required)
    .addColumn("deed", "text", required)
    .addColumn("reason", "text")
    .addColumn("detail", "text")
    .addColumn("digest", "text")
    .addColumn("refused", "integer")
    .addColumn("answer", "text")
    .addPrimaryKeyConstraint("ba_entry_key", ["run_id", "listing_id"])
    .addCheckConstraint("ba_entry_deed_code", oneOf("deed", ["sent", "repeated", "kept", "removed", "left_out"]))
    .addCheckConstraint(
      "ba_entry_reason_code",
      oneOf("reason", ["abroad", "kind", "dual_study", "title_code", "schema"]),
    )
    .addCheckConstraint("ba_entry_refused_flag", flag("refused"))
    .execute();
  await db.schema.createIndex("ba_entry_company").on("ba_entry").columns(["company_id", "run_id"]).execute();
}
