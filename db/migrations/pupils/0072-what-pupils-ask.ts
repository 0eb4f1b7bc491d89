import type { Kysely } from "kysely";
import { oneOf } from "../table.ts";

const codes = {
  school_rhythm: ["days", "blocks"],
  school_hostel: ["home", "possible"],
  school_costs: ["way", "hostel", "both", "none"],
  day_setting: ["workshop", "hall", "site", "outdoors", "office", "people", "road", "lab", "kitchen"],
  training_exam: ["ihk", "hwk", "state", "other"],
  further_step: ["advanced", "study", "both"],
};

/** An apprenticeship says how a usual day goes, how school does, and what one has afterwards. */
export async function up(db: Kysely<unknown>) {
  for (const [name, allowed] of Object.entries(codes)) {
    await db.schema
      .alterTable("listing")
      .addColumn(name, "text", (column) => column.check(oneOf(name, allowed)))
      .execute();
  }
  for (const name of ["day_from", "day_until"]) {
    await db.schema.alterTable("listing").addColumn(name, "text").execute();
  }
}
