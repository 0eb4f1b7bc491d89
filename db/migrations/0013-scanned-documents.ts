import type { Kysely } from "kysely";
import { oneOf } from "./table.ts";

/** Documents that came before there could be a scanner stay as they are. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("application_document")
    .addColumn("scan", "text", (column) =>
      column
        .notNull()
        .defaultTo("none")
        .check(oneOf("scan", ["none", "waiting", "clean", "infected"])),
    )
    .execute();
}
