import type { Kysely } from "kysely";
import { createTable, id, oneOf, references, required } from "../table.ts";

/** How much of the neighbours' money a euro is worth on a day, in ten-thousandths, as the central bank writes it. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "exchange_rate")
    .addColumn("day", "text", id)
    .addColumn("pln", "integer", required)
    .addColumn("czk", "integer", required)
    .addColumn("source", "text", required)
    .addColumn("account_id", "text", references("account.id"))
    .addColumn("saved_at", "text", required)
    .addCheckConstraint("exchange_rate_source_code", oneOf("source", ["office", "ecb"]))
    .execute();
}
