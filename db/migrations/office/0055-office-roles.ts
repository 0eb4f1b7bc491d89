import { type Kysely, sql } from "kysely";
import { oneOf } from "../table.ts";

/** What an account of the office may do. Those that are there keep all that they could do before. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("account")
    .addColumn("office_role", "text", (column) => column.check(oneOf("office_role", ["all", "review"])))
    .execute();
  await sql`update account set office_role = 'all' where role = 'office'`.execute(db);
}
