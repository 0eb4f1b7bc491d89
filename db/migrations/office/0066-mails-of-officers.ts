import type { Kysely } from "kysely";
import { flag, oneOf } from "../table.ts";

/** When each of the office hears of what waits. Null: as the installation says, as it was for everybody. */
export async function up(db: Kysely<unknown>) {
  const choices = ["at_once", "daily", "working_days", "never"];
  await db.schema
    .alterTable("account")
    .addColumn("office_mails", "text", (column) => column.check(oneOf("office_mails", choices)))
    .execute();
  await db.schema
    .alterTable("account")
    .addColumn("reports_at_once", "integer", (column) => column.notNull().defaultTo(1).check(flag("reports_at_once")))
    .execute();
}
