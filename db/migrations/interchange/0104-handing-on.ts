import type { Kysely } from "kysely";
import { belongsTo, createTable, oneOf, required } from "../table.ts";

/** In which channels a company does not want its listings handed on. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "handing_on_refusal")
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("channel", "text", required)
    .addColumn("refused_at", "text", required)
    .addPrimaryKeyConstraint("handing_on_refusal_key", ["company_id", "channel"])
    .addCheckConstraint("handing_on_refusal_channel_code", oneOf("channel", ["aggregators", "ba", "eures"]))
    .execute();
}
