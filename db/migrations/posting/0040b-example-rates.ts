import type { Kysely } from "kysely";
import { replaceCodes } from "../replace-codes.ts";

/** A rate can be an example, so that the demo passes none off as real. */
export async function up(db: Kysely<unknown>) {
  await replaceCodes(db, {
    table: "exchange_rate",
    column: "source",
    constraint: "exchange_rate_source_code",
    codes: ["office", "ecb", "example"],
  });
}
