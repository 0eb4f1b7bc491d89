import type { Kysely } from "kysely";
import { replaceCodes } from "../replace-codes.ts";

/** Figures may be divided by district and field together: "goerlitz/metal". */
export async function up(db: Kysely<unknown>) {
  await replaceCodes(db, {
    table: "demand_figure",
    column: "split",
    constraint: "demand_figure_split_code",
    codes: [...["all", "district", "field", "occupation", "lang", "country", "german", "horizon"], "district_field"],
  });
}
