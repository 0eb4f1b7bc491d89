import type { Kysely } from "kysely";
import { createTable, id, oneOf, required } from "../table.ts";

/** What the region looks for and lacks, month by month, in numbers. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "demand_month")
    .addColumn("month", "text", id)
    .addColumn("since", "text", required)
    .addColumn("counted_at", "text", required)
    .addColumn("returnees_on", "text")
    .addColumn("closed_at", "text")
    .execute();
  await createTable(db, "demand_figure")
    .addColumn("month", "text", required)
    .addColumn("measure", "text", required)
    .addColumn("split", "text", required)
    .addColumn("value", "text", required)
    .addColumn("days", "integer", required)
    .addColumn("amount", "integer", required)
    .addPrimaryKeyConstraint("demand_figure_pk", ["month", "split", "measure", "value", "days"])
    .addCheckConstraint("demand_figure_measure_code", oneOf("measure", measures))
    .addCheckConstraint("demand_figure_split_code", oneOf("split", splits))
    .execute();
}

const measures = [
  ...["searches", "searches_empty", "companies", "published", "listings", "open"],
  ...["training", "applications", "across", "filled", "answered", "returnees"],
];
const splits = ["all", "district", "field", "occupation", "lang", "country", "german", "horizon"];
