import type { Kysely } from "kysely";
import { oneOf } from "../table.ts";

/** Partners and universities stand beside the members; whoever is there already is one. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("company")
    .addColumn("kind", "text", (column) =>
      column
        .notNull()
        .defaultTo("member")
        .check(oneOf("kind", ["member", "partner", "university"])),
    )
    .execute();
}
