import type { Kysely } from "kysely";
import { belongsTo, createTable, oneOf } from "../table.ts";

const parts = ["day", "core", "early", "late", "night", "weekend", "morning", "evening"];

/** Whoever comes by bus has to know when a shift begins and ends. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "listing_shift_time")
    .addColumn("listing_id", "text", belongsTo("listing.id"))
    .addColumn("part", "text", (column) => column.notNull().check(oneOf("part", parts)))
    .addColumn("begins", "text")
    .addColumn("ends", "text")
    .addPrimaryKeyConstraint("listing_shift_time_pk", ["listing_id", "part"])
    .execute();
}
