import type { Kysely } from "kysely";
import { allowNull } from "../allow-null.ts";

/** Where the work is in Poland or Czechia alone, what stands on the door need not be German. */
export async function up(db: Kysely<unknown>) {
  await allowNull(db, "listing", "title_de");
}
