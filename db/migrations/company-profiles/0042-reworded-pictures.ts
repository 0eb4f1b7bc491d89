import type { Kysely } from "kysely";
import { createTable, id, references, required } from "../table.ts";

/** Other words for a picture that is shown already, until the office has read them. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "company_picture_change")
    .addColumn("picture_id", "text", (column) => id(column).references("company_picture.id").onDelete("cascade"))
    .addColumn("alt_de", "text")
    .addColumn("alt_pl", "text")
    .addColumn("alt_cs", "text")
    .addColumn("submitted_by", "text", references("account.id"))
    .addColumn("submitted_at", "text", required)
    .addColumn("returned_at", "text")
    .addColumn("remark", "text")
    .execute();
  await db.schema
    .createIndex("company_picture_change_submitted_by_index")
    .on("company_picture_change")
    .column("submitted_by")
    .execute();
}
