import type { Kysely } from "kysely";
import { replaceCodes } from "../replace-codes.ts";

/** Beside the contracts that every country has come those of Germany, Poland and Czechia alone. */
export async function up(db: Kysely<unknown>) {
  await replaceCodes(db, {
    table: "listing",
    column: "contract",
    constraint: "listing_contract_code",
    codes: ["permanent", "fixed", "trial", "minijob", "zlecenie", "dzielo", "b2b", "dpp", "dpc"],
  });
}
