import type { Kysely } from "kysely";
import { createTable, references, required } from "../table.ts";

/** What the office is writing, before it holds from any day. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "dated_draft")
    .addColumn("topic", "text", required)
    .addColumn("subject", "text", required)
    .addColumn("valid_from", "text", required)
    .addColumn("content", "text", required)
    .addColumn("edited_at", "text", required)
    .addColumn("edited_by", "text", (column) => references("account.id")(column).notNull())
    .addPrimaryKeyConstraint("dated_draft_pk", ["topic", "subject"])
    .execute();
  await db.schema.createIndex("dated_draft_edited_by_index").on("dated_draft").column("edited_by").execute();
}
